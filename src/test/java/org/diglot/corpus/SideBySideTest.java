package org.diglot.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.Segment;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.diglot.render.EditionLookup;
import org.diglot.render.PageNotes;
import org.diglot.render.PageRenderer;
import org.diglot.render.PageView;
import org.diglot.render.Reading;
import org.diglot.text.UiStrings;
import org.diglot.workspace.BuiltinFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every sentence pair of every real page can be read on the page, with its source beside it. */
class SideBySideTest {

  private static final LanguageTag ENGLISH = new LanguageTag("en");

  @Test
  void showsEverySegmentWithItsSource() {
    int segments = 0;
    List<String> lost = new ArrayList<>();
    for (Corpus.Page page : Corpus.pages()) {
      BilingualDocument document = BilingualParser.parse(page.file(), d -> {});
      Set<String> shown = new HashSet<>();
      for (Element unit : render(document, page.locale()).select(".u")) {
        assertEquals(1, unit.select("> .t").size(), page + " " + unit);
        shown.add(unit.attr("data-seg"));
      }
      for (Segment segment : document.segments()) {
        segments++;
        if (!shown.contains(segment.id().ordinal())) {
          lost.add(page + " " + segment.id());
        }
      }
    }
    System.out.println("Shown side by side: " + (segments - lost.size()) + " of " + segments);
    lost.forEach(line -> System.out.println("  not shown: " + line));
    assertTrue(lost.size() * 2_000L <= segments, lost.size() + " of " + segments + " not shown");
  }

  private static Document render(BilingualDocument document, String locale) {
    PageView.LanguageView source = new PageView.LanguageView("en", "ltr", "English", "English");
    PageRenderer renderer =
        new PageRenderer(new Alone(), strings(), new LanguageTag(locale), source);
    return Jsoup.parse(
        renderer.render(document, Reading.BILINGUAL, PageNotes.NONE, d -> {}).html().markup());
  }

  private static UiStrings strings() {
    String text = BuiltinFiles.text("locales/en/ui.properties").orElseThrow();
    return UiStrings.of(ENGLISH, List.of(new UiStrings.Layer(ENGLISH, "en", text, true)));
  }

  /** A page without any others. */
  private static final class Alone implements EditionLookup {

    @Override
    public boolean hasPage(DocumentPath path) {
      return false;
    }

    @Override
    public Optional<DocumentPath> similarPage(DocumentPath path) {
      return Optional.empty();
    }

    @Override
    public Optional<String> resourceUrl(DocumentPath from, DocumentPath resource) {
      return Optional.of("x.png");
    }

    @Override
    public Optional<BilingualDocument> include(DocumentPath path) {
      return Optional.empty();
    }

    @Override
    public Optional<SourceFile> text(DocumentPath path) {
      return Optional.empty();
    }
  }
}
