package org.diglot.interchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes Markdown of the content of a TMX segment. Of codes that are Markdown every character is
 * text. Of other codes bold, italic and code become Markdown's, line breaks a space, variables stay
 * and anything else that stands in the text becomes a numbered placeholder; formatting that
 * Markdown has no word for is left out, and so are sub-flows: they are texts of their own.
 */
final class TmxSegment {

  private final boolean isMarkdown;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder code = new StringBuilder();
  private final Map<String, String> marks = new HashMap<>();
  private String element = "";
  private String pair = "";
  private String type = "";
  private int subflows;
  private int placeholders;

  /**
   * @param isMarkdown whether the codes are Markdown
   */
  TmxSegment(boolean isMarkdown) {
    this.isMarkdown = isMarkdown;
  }

  void start(XmlIn xml) {
    switch (xml.name()) {
      case "bpt", "ept", "it", "ph", "ut" -> {
        if (element.isEmpty()) {
          element = xml.name();
          pair = xml.attribute("i");
          type = xml.attribute("type").toLowerCase(Locale.ROOT);
          code.setLength(0);
        }
      }
      case "sub" -> subflows++;
      default -> {
        // A highlight is text; what TMX does not know is read as one.
      }
    }
  }

  void text(String characters) {
    if (element.isEmpty() || isMarkdown) {
      text.append(characters);
    } else if (subflows == 0) {
      code.append(characters);
    }
  }

  void end(String name) {
    if (name.equals("sub")) {
      subflows--;
    } else if (name.equals(element)) {
      if (!isMarkdown) {
        text.append(markdown(code.toString().strip()));
      }
      element = "";
    }
  }

  private String markdown(String content) {
    return switch (element) {
      case "bpt" -> {
        String mark = mark(content);
        marks.put(pair, mark);
        yield mark;
      }
      case "ept" -> marks.getOrDefault(pair, "");
      case "ph" -> placeholder(content);
      default -> "";
    };
  }

  private String mark(String content) {
    String tag = tag(content);
    return switch (tag.isEmpty() ? type : tag) {
      case "b", "strong", "bold" -> "**";
      case "i", "em", "italic" -> "*";
      case "code", "tt", "kbd", "samp" -> "`";
      default -> "";
    };
  }

  /** The name of an HTML tag; empty where it is none. */
  private static String tag(String content) {
    if (!content.startsWith("<")) {
      return "";
    }
    int end = 1;
    while (end < content.length() && Character.isLetterOrDigit(content.charAt(end))) {
      end++;
    }
    return content.substring(1, end).toLowerCase(Locale.ROOT);
  }

  private String placeholder(String content) {
    placeholders++;
    if (type.equals("lb") || tag(content).equals("br")) {
      return " ";
    }
    return isVariable(content) ? content : "{" + placeholders + "}";
  }

  private static boolean isVariable(String content) {
    return content.length() > 1
        && "{%$".indexOf(content.charAt(0)) >= 0
        && content.chars().noneMatch(Character::isWhitespace);
  }

  /** The segment as Markdown. */
  String markdown() {
    return isMarkdown ? text.toString() : text.toString().strip();
  }
}
