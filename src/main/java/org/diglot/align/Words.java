package org.diglot.align;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes a sentence's Markdown apart into what similarity counts: words in lower case without
 * punctuation and markup, and link targets as a whole.
 *
 * <p>Scripts that put no space between words give a word per character; a sentence without letters
 * and digits gives its characters, so that even a tick in a table's cell can be compared.
 */
final class Words {

  private static final char LINK = '\u0001';

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private final String text;
  private final List<String> words = new ArrayList<>();

  private Words(String text) {
    this.text = text;
  }

  /** The words and link targets of a sentence, in its order. */
  static List<String> of(String markdown) {
    Words words = new Words(markdown);
    for (int at = 0; at < markdown.length(); ) {
      at = words.step(at);
    }
    if (words.words.isEmpty()) {
      markdown.chars().filter(c -> c > ' ').forEach(c -> words.words.add(String.valueOf((char) c)));
    }
    return words.words;
  }

  /** Whether a word is a link's target. */
  static boolean isLink(String word) {
    return word.charAt(0) == LINK;
  }

  private int step(int at) {
    int c = text.codePointAt(at);
    if (Character.isLetterOrDigit(c)) {
      return word(at);
    }
    if (c == ']' && text.startsWith("(", at + 1)) {
      return link(at + 2);
    }
    return c == '&' ? behindReference(at) : at + Character.charCount(c);
  }

  private int word(int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean alone = c > 0xDFF && WITHOUT_SPACES.contains(UnicodeScript.of(c));
      if (alone && end > start || !alone && !continuesWord(c)) {
        break;
      }
      end += Character.charCount(c);
      if (alone) {
        break;
      }
    }
    words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
    return end;
  }

  private static boolean continuesWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private int link(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != ')') {
      end++;
    }
    words.add(LINK + text.substring(start, end).strip().toLowerCase(Locale.ROOT));
    return Math.min(end + 1, text.length());
  }

  /** Skips a character reference such as {@code &nbsp;}, or only the ampersand. */
  private int behindReference(int at) {
    int end = at + 1;
    while (end < text.length() && end < at + 8 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean isReference = end > at + 1 && end < text.length() && text.charAt(end) == ';';
    return isReference ? end + 1 : at + 1;
  }
}
