package org.diglot.check;

import java.util.List;
import java.util.Locale;

/** What marks outside of sentences say. */
final class FrameText {

  private static final List<String> COMMENTS =
      List.of("#", "//", "/*", "* ", "--", "<!--", "REM ", "rem ", "'", ";");
  private static final List<String> TRAILING = List.of(" #", " //", " <#", " /*", "<!--");

  private FrameText() {}

  /** Where the bracket that opens at an offset closes before a limit; negative if nowhere. */
  static int closing(String text, int from, int limit, char open, char close) {
    int depth = 0;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == open) {
        depth++;
      } else if (c == close) {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The key of an address with, perhaps, a title behind it. */
  static String address(String inner) {
    String address = inner.strip();
    if (address.startsWith("<") && address.indexOf('>') > 0) {
      return Address.key(address.substring(1, address.indexOf('>')));
    }
    int blank = 0;
    while (blank < address.length() && !Character.isWhitespace(address.charAt(blank))) {
      blank++;
    }
    return Address.key(address.substring(0, blank));
  }

  /** Whether an address is an image's. */
  static boolean isImage(String address) {
    int dot = address.lastIndexOf('.');
    String type = dot < 0 ? "" : address.substring(dot + 1);
    return switch (type) {
      case "png", "jpg", "jpeg", "gif", "svg", "bmp", "webp" -> true;
      default -> false;
    };
  }

  /** The first word of a directive in lower case. */
  static String keyword(String inner) {
    String rest = inner.strip();
    int to = 0;
    while (to < rest.length() && isKeywordPart(rest.charAt(to))) {
      to++;
    }
    return rest.substring(0, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isKeywordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '.';
  }

  /** In lower case and without blanks. */
  static String folded(String text) {
    return text.replaceAll("\\s++", "").toLowerCase(Locale.ROOT);
  }

  /** A directive without what its readers see. */
  static String withoutTexts(String directive) {
    String rest = directive;
    for (String name : new String[] {"alt-text=\"", "title=\""}) {
      int from = rest.indexOf(name);
      int to = from < 0 ? -1 : rest.indexOf('"', from + name.length());
      if (from >= 0) {
        rest = rest.substring(0, from) + (to < 0 ? "" : rest.substring(to + 1));
      }
    }
    return folded(rest);
  }

  /** A tag's name in lower case, with the slash that closes; empty where it is no tag. */
  static String tagName(String tag) {
    int from = tag.startsWith("</") ? 2 : 1;
    if (tag.length() <= from || !Character.isLetter(tag.charAt(from))) {
      return "";
    }
    int to = from;
    while (to < tag.length() && " \t/>".indexOf(tag.charAt(to)) < 0) {
      to++;
    }
    return tag.substring(1, to).toLowerCase(Locale.ROOT);
  }

  /** The name that a tag gives to its place; empty for none. */
  static String anchor(String tag) {
    String name = attribute(tag, "name");
    return name.isEmpty() ? attribute(tag, "id") : name;
  }

  /** An attribute's value; empty where there is none. */
  static String attribute(String tag, String name) {
    String folded = tag.toLowerCase(Locale.ROOT);
    int at = folded.indexOf(" " + name + "=");
    int from = at + name.length() + 2;
    if (at < 0 || from >= tag.length()) {
      return "";
    }
    char quote = tag.charAt(from);
    if (quote != '"' && quote != '\'') {
      int to = from;
      while (to < tag.length() && " \t/>".indexOf(tag.charAt(to)) < 0) {
        to++;
      }
      return tag.substring(from, to);
    }
    int to = tag.indexOf(quote, from + 1);
    return to < 0 ? tag.substring(from + 1) : tag.substring(from + 1, to).strip();
  }

  /** A line of code without its comment. */
  static String withoutComment(String code) {
    for (String start : COMMENTS) {
      if (code.startsWith(start)) {
        return "";
      }
    }
    int to = code.length();
    for (String mark : TRAILING) {
      int at = code.indexOf(mark);
      to = at > 0 ? Math.min(to, at) : to;
    }
    return code.substring(0, to).stripTrailing();
  }
}
