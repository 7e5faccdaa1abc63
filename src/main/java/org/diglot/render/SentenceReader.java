package org.diglot.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Reads a page's sentences in the order a reader meets them. Text outside of segments, such as
 * code, is one sentence for each block, and code one for each line.
 */
final class SentenceReader {

  private static final Evaluator INTERFACE_TEXT =
      QueryParser.parse(
          ".s, .alert-title, .tab-title, .zone-title, .moniker-range, .missing, .video,"
              + " .long-description > summary");

  private static final Evaluator OTHER_SIDE = new Evaluator.Class("s");
  private static final Evaluator UNTRANSLATED = new Evaluator.Class("untranslated");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final List<PageSentence> sentences = new ArrayList<>();
  private final StringBuilder loose = new StringBuilder();
  private String anchor = "";

  private SentenceReader() {}

  static List<PageSentence> read(Element body) {
    SentenceReader reader = new SentenceReader();
    body.childNodes().forEach(reader::visit);
    reader.flush();
    return reader.sentences;
  }

  private void visit(Node node) {
    if (node instanceof TextNode text) {
      loose.append(text.getWholeText());
    } else if (node instanceof Element element && !element.is(INTERFACE_TEXT)) {
      if (element.isBlock() || element.hasClass("u")) {
        flush();
      }
      visit(element);
      if (element.isBlock()) {
        flush();
      }
    }
  }

  private void visit(Element element) {
    if (!element.id().isEmpty()) {
      anchor = element.id();
    }
    String name = element.normalName();
    if (HEADINGS.contains(name)) {
      addPair(name.charAt(1) - '0', element);
    } else if (element.hasClass("u")) {
      addPair(0, element);
    } else if (name.equals("pre")) {
      element.wholeText().lines().forEach(line -> add(0, line, "", false));
    } else {
      if (name.equals("br")) {
        loose.append(' ');
      }
      element.childNodes().forEach(this::visit);
    }
  }

  private void addPair(int level, Element element) {
    boolean untranslated = element.selectFirst(UNTRANSLATED) != null;
    Elements others = element.select(OTHER_SIDE);
    String original = untranslated ? "" : others.text();
    add(level, ownText(element, others), original, untranslated);
  }

  /** The text without that of the other side. */
  private static String ownText(Element element, Elements others) {
    if (others.isEmpty()) {
      return element.text();
    }
    // Most are a unit with its two sides and nothing else: no need to copy it.
    if (others.size() == 1
        && element.childNodeSize() == 2
        && element.lastChild() == others.get(0)
        && element.firstElementChild() == element.firstChild()) {
      return element.child(0).text();
    }
    Element own = element.clone();
    own.select(OTHER_SIDE).remove();
    return own.text();
  }

  private void flush() {
    add(0, loose.toString(), "", false);
    loose.setLength(0);
  }

  private void add(int level, String text, String original, boolean untranslated) {
    String plain = text.strip().replaceAll("\\s++", " ");
    if (plain.codePoints().anyMatch(Character::isLetterOrDigit)) {
      sentences.add(new PageSentence(level, anchor, plain, original, untranslated));
    }
  }
}
