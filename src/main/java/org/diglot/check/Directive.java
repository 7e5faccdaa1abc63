package org.diglot.check;

import java.util.Locale;
import java.util.Set;
import org.diglot.text.InlineMarkup.Mark;

/** What a directive within a sentence says. */
final class Directive {

  private static final Set<String> KEYWORDS =
      Set.of(
          "note",
          "tip",
          "important",
          "caution",
          "warning",
          "include",
          "video",
          "div",
          "code",
          "checklist",
          "nextstepaction",
          "selector");

  private Directive() {}

  /** Its keyword in lower case: {@code note}, {@code include}, {@code image}. */
  static String keyword(Mark directive) {
    String text = directive.text();
    int start = text.startsWith(":::") ? 3 : 2;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  /** Whether the platform has such a directive. */
  static boolean isKnown(Mark directive) {
    return isKnown(keyword(directive));
  }

  /** Whether the platform has a directive of that keyword, in lower case. */
  static boolean isKnown(String keyword) {
    return KEYWORDS.contains(keyword) || keyword.startsWith("code-");
  }

  /** The keyword, and of what stands behind it everything but texts that readers see. */
  static String key(Mark directive) {
    String text = directive.text();
    int path = text.indexOf("](");
    if (path >= 0) {
      return keyword(directive)
          + " "
          + Address.key(text.substring(path + 2).replaceAll("[\\])]+$", ""));
    }
    String rest = text.startsWith(":::") ? withoutTexts(text) : text;
    return keyword(directive) + " " + rest.replaceAll("\\s++", "").toLowerCase(Locale.ROOT);
  }

  private static String withoutTexts(String text) {
    String rest = text;
    for (String name : new String[] {"alt-text=\"", "title=\""}) {
      int at = rest.indexOf(name);
      int end = at < 0 ? -1 : rest.indexOf('"', at + name.length());
      if (end > 0) {
        rest = rest.substring(0, at) + rest.substring(end + 1);
      }
    }
    return rest;
  }
}
