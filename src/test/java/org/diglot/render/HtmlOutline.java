package org.diglot.render;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page as a list of lines, one for each tag of a block and one for each run of text, without what
 * Diglot adds or takes away on purpose: ids, classes, wrappers, empty rows, local addresses.
 */
final class HtmlOutline {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "pre",
          "hr",
          "table",
          "tr",
          "td");

  private static final Set<String> INLINES =
      Set.of("a", "em", "strong", "code", "br", "img", "del", "sub", "sup", "kbd");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();

  private HtmlOutline() {}

  static List<String> of(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("script, style, iframe, object").remove();
    body.select("tr").stream()
        .filter(row -> !row.hasText() && row.select("img").isEmpty())
        .forEach(Node::remove);
    HtmlOutline outline = new HtmlOutline();
    outline.children(body);
    outline.endRun();
    return outline.lines;
  }

  private void children(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        run.append(text.getWholeText());
      } else if (node instanceof Element child) {
        element(child);
      }
    }
  }

  private void element(Element element) {
    String name = nameOf(element);
    if (name.equals("pre")) {
      endRun();
      lines.add("<pre>" + element.wholeText().strip());
    } else if (BLOCKS.contains(name)) {
      endRun();
      lines.add("<" + name + (name.equals("ol") ? element.attr("start") : "") + ">");
      children(element);
      endRun();
      lines.add("</" + name + ">");
    } else if (INLINES.contains(name) && !isAnchor(element)) {
      run.append("<").append(name).append(attributes(element)).append(">");
      children(element);
      run.append(name.equals("br") || name.equals("img") ? "" : "</" + name + ">");
    } else if (element.isBlock()) {
      endRun();
      children(element);
      endRun();
    } else {
      children(element);
    }
  }

  private static String nameOf(Element element) {
    return switch (element.normalName()) {
      case "th" -> "td";
      case "b" -> "strong";
      case "i" -> "em";
      case "s", "strike" -> "del";
      default -> element.normalName();
    };
  }

  private static boolean isAnchor(Element element) {
    return element.normalName().equals("a") && !element.hasAttr("href");
  }

  private static String attributes(Element element) {
    return switch (element.normalName()) {
      case "a" -> address(element.attr("href")) + title(element);
      case "img" -> address(element.attr("src")) + " alt=" + element.attr("alt") + title(element);
      default -> "";
    };
  }

  private static String title(Element element) {
    return element.hasAttr("title") ? " title=" + element.attr("title") : "";
  }

  private static String address(String url) {
    if (!url.matches("(?i)(https?:|mailto:).*")) {
      return " local";
    }
    String lower = url.toLowerCase(Locale.ROOT).replace("+", "%2B");
    try {
      return " " + URLDecoder.decode(lower, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return " " + lower;
    }
  }

  private void endRun() {
    String text = run.toString().replaceAll("[ \\t\\n\\r]+", " ").strip();
    if (!text.isEmpty()) {
      lines.add(text);
    }
    run.setLength(0);
  }
}
