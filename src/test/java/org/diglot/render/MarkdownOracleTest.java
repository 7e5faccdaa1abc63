package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.diglot.corpus.Corpus;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.diglot.text.UiStrings;
import org.diglot.workspace.BuiltinFiles;
import org.junit.jupiter.api.Test;

/** Real pages against another reader of the same Markdown. */
class MarkdownOracleTest {

  private static final int PAGES = Integer.getInteger("diglot.oracle.pages", 100);
  private static final LanguageTag ENGLISH = new LanguageTag("en");

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

  private final PageRenderer renderer = renderer();

  @Test
  void agreesWithCommonmarkButForKnownDifferences() {
    Map<MarkdownDifference.Kind, Integer> counts = new TreeMap<>();
    List<String> unknown = new ArrayList<>();
    List<Corpus.Page> pages = sample();
    int lines = 0;
    int equal = 0;
    for (Corpus.Page page : pages) {
      String markdown = plain(page);
      List<String> ours = HtmlOutline.of(diglot(markdown));
      List<String> theirs = HtmlOutline.of(RENDERER.render(PARSER.parse(markdown)));
      lines += theirs.size();
      List<MarkdownDifference> differences = MarkdownDifference.between(ours, theirs);
      equal += differences.isEmpty() ? 1 : 0;
      for (MarkdownDifference difference : differences) {
        counts.merge(difference.kind(), 1, Integer::sum);
        if (difference.kind() == MarkdownDifference.Kind.UNKNOWN) {
          unknown.add(page + "\n" + difference);
        }
      }
    }
    System.out.println(
        "Markdown against commonmark: "
            + equal
            + " of "
            + pages.size()
            + " pages equal, "
            + lines
            + " lines; differences by kind: "
            + counts);
    assertTrue(lines > 1000 || pages.size() < PAGES, "lines: " + lines);
    assertEquals("", String.join("\n", unknown));
  }

  /** Pages from all over the corpus, without those whose blocks only Diglot knows. */
  private static List<Corpus.Page> sample() {
    List<Corpus.Page> all =
        Corpus.pages().stream().filter(page -> isPlain(page.file().text())).toList();
    int step = Math.max(1, all.size() / PAGES);
    List<Corpus.Page> sample = new ArrayList<>();
    for (int i = 0; i < all.size() && sample.size() < PAGES; i += step) {
      sample.add(all.get(i));
    }
    return sample;
  }

  private static boolean isPlain(String text) {
    return !text.contains(":::") && !text.contains("#tab/") && text.length() < 200_000;
  }

  /** The target text; directives in brackets, which are Diglot's own, as plain words. */
  private static String plain(Corpus.Page page) {
    return BilingualParser.parse(page.file(), diagnostic -> {})
        .targetView()
        .body()
        .replaceAll("(?i)\\[!include\\s*-?\\s*\\[[^\\]]*\\]\\([^)]*\\)\\]", "Include")
        .replaceAll(
            "(?im)^([ >]*)\\[!(video|div|code)[^\\]\\n]*\\](\\([^)]*\\)\\])?", "$1Directive")
        .replaceAll("\\[!", "[");
  }

  private String diglot(String markdown) {
    String name = "a/b/c/d/e/f/g/page.md";
    BilingualDocument document =
        BilingualParser.parseMonolingual(
            new SourceFile(name, new DocumentPath(name), markdown), diagnostic -> {});
    return renderer
        .render(document, Reading.PLAIN, PageNotes.NONE, diagnostic -> {})
        .html()
        .toString();
  }

  private static PageRenderer renderer() {
    String pack = "locales/en/ui.properties";
    UiStrings ui =
        UiStrings.of(
            ENGLISH,
            List.of(
                new UiStrings.Layer(ENGLISH, pack, BuiltinFiles.text(pack).orElseThrow(), true)));
    return new PageRenderer(
        new EveryPage(), ui, ENGLISH, new PageView.LanguageView("en", "ltr", "English", "English"));
  }

  /** An edition in which every link leads somewhere. */
  private static final class EveryPage implements EditionLookup {

    @Override
    public boolean hasPage(DocumentPath path) {
      return true;
    }

    @Override
    public Optional<DocumentPath> similarPage(DocumentPath path) {
      return Optional.empty();
    }

    @Override
    public Optional<String> resourceUrl(DocumentPath from, DocumentPath resource) {
      return Optional.of(PageUrls.link(from, resource));
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
