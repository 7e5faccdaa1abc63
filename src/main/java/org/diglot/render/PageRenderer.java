package org.diglot.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.BilingualDocument;
import org.diglot.model.LanguageTag;
import org.diglot.model.View;
import org.diglot.text.UiStrings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Renders the content of pages of one edition. Each side of a bilingual page is read as Markdown on
 * its own, written to HTML with sentinels at its segments, cleaned, and then joined sentence by
 * sentence.
 *
 * <p>Immutable; safe for use by many threads.
 */
public final class PageRenderer {

  private final EditionLookup lookup;
  private final UiStrings ui;
  private final LanguageTag language;
  private final PageView.LanguageView source;

  /**
   * @param lookup the rest of the edition
   * @param ui interface strings in the language of the content, such as the titles of alerts
   * @param language the language of the content
   * @param source the source language
   */
  public PageRenderer(
      EditionLookup lookup, UiStrings ui, LanguageTag language, PageView.LanguageView source) {
    this.lookup = lookup;
    this.ui = ui;
    this.language = language;
    this.source = source;
  }

  /**
   * Renders a page.
   *
   * @param notes what to write into it beside its own content
   * @param sink takes what is wrong with it
   */
  public RenderedBody render(
      BilingualDocument document, Reading reading, PageNotes notes, DiagnosticSink sink) {
    PageState state = new PageState(sink);
    BodyAssembler assembler = new BodyAssembler(state, source, notes.sentences());
    View.Side side = reading == Reading.SOURCE ? View.Side.SOURCE : View.Side.TARGET;
    Element body = body(document, side, state, notes.sentences());
    if (reading == Reading.BILINGUAL) {
      state.startOtherSide();
      assembler.join(body, body(document, View.Side.SOURCE, state, List.of()), language);
    } else {
      assembler.anchor(body);
    }
    new UntranslatableTerms(document.frontMatter().values("no-loc")).markIn(body);
    TableFrames.frame(body, ui);
    ImageFrames.complete(body, state);
    promoteFirstHeading(body);
    List<PageSentence> sentences = SentenceReader.read(body);
    new NoteWriter(body, assembler.ownUnits()).write(notes);
    return new RenderedBody(
        new SafeHtml(body.html()),
        heading(body),
        outline(body),
        ids(body),
        state.links(),
        state.externals(),
        assembler.units(),
        sentences);
  }

  private Element body(
      BilingualDocument document,
      View.Side side,
      PageState state,
      List<PageNotes.Sentence> sentences) {
    StringBuilder out = new StringBuilder();
    PageContext page = new PageContext(document.path(), lookup, ui, state, out);
    FileWriter.writeBlocks(
        sentences.isEmpty()
            ? FileWriter.start(page, document, side, List.of())
            : FileWriter.startPlain(page, document, sentences));
    Document html = Jsoup.parseBodyFragment(withLineFeeds(out.toString()));
    html.outputSettings().prettyPrint(false);
    HtmlCleaner.clean(html.body());
    return html.body();
  }

  /** Pages do not depend on the line ends of the checkout. */
  private static String withLineFeeds(String html) {
    return html.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** A page that starts with a lower heading and has none of the first level means that one. */
  private static void promoteFirstHeading(Element body) {
    Element first = body.firstElementChild();
    if (first != null && first.normalName().matches("h[2-6]") && body.selectFirst("h1") == null) {
      first.tagName("h1");
    }
  }

  private static Optional<String> heading(Element body) {
    return Optional.ofNullable(body.selectFirst("h1"))
        .map(PageRenderer::ownText)
        .filter(text -> !text.isBlank());
  }

  /** An element's text in the page's own language. */
  private static String ownText(Element element) {
    Element copy = element.clone();
    copy.select(".s").remove();
    return copy.text().strip();
  }

  private static List<PageView.OutlineItem> outline(Element body) {
    List<PageView.OutlineItem> items = new ArrayList<>();
    for (Element heading : body.select("h2[id], h3[id]")) {
      String label = ownText(heading);
      boolean inPanel = heading.closest(".tab") != null;
      if (!label.isEmpty() && !inPanel) {
        int level = heading.normalName().equals("h2") ? 2 : 3;
        items.add(new PageView.OutlineItem(level, heading.id(), label));
      }
    }
    return items;
  }

  private static Set<String> ids(Element body) {
    Set<String> ids = new LinkedHashSet<>();
    body.select("[id]").forEach(element -> ids.add(element.id()));
    return ids;
  }
}
