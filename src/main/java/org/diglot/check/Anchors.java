package org.diglot.check;

import java.util.HashSet;
import java.util.Set;
import org.diglot.text.InlineMarkup;
import org.diglot.text.InlineMarkup.Mark;

/** What of a text stays as it is in any language: numbers, addresses, code, names in capitals. */
final class Anchors {

  private Anchors() {}

  static Set<String> of(InlineMarkup markup) {
    Set<String> anchors = new HashSet<>();
    addWords(markup.plain(), anchors);
    for (Mark mark : markup.marks()) {
      switch (mark.kind()) {
        case CODE -> anchors.add(mark.text());
        case LINK, ADDRESS, IMAGE -> anchors.add(lastPart(mark.target()));
        default -> {}
      }
    }
    return anchors;
  }

  /** Of an address what its language does not change. */
  private static String lastPart(String link) {
    return "link " + link.substring(link.lastIndexOf('/') + 1);
  }

  /** Words of ASCII letters and digits with a digit or two capitals. */
  private static void addWords(String text, Set<String> anchors) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean part = i < text.length() && isPart(text.charAt(i));
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        if (isAnchor(text, start, i)) {
          anchors.add(text.substring(start, i));
        }
        start = -1;
      }
    }
  }

  private static boolean isPart(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isAnchor(String text, int start, int end) {
    int capitals = 0;
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
      digits += c <= '9' ? 1 : 0;
    }
    int length = end - start;
    return capitals > 1 || digits > 0 && (capitals > 0 || length > 1 && digits == length);
  }
}
