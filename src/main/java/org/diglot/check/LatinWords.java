package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import org.diglot.text.Spelling;

/** The words of a text that are written in Latin letters or digits: where names are found. */
final class LatinWords {

  /**
   * A word; dots and underlines within it are part of it, as in a file's name.
   *
   * @param joined whether only one space stands between it and the word before
   * @param letters which letters and digits it has, as bits; those of a slip are nearly the same
   */
  record LatinWord(String text, int start, int end, boolean joined, int letters) {

    private static final int SLIP = 4;

    LatinWord(String text, int start, int end, boolean joined) {
      this(text, start, end, joined, letters(text));
    }

    private static int letters(String text) {
      int bits = 0;
      for (int i = 0; i < text.length(); i++) {
        bits |= 1 << text.charAt(i);
      }
      return bits;
    }

    /** Whether it can be another word with at most two letters changed: no more than a sieve. */
    boolean mayBe(LatinWord other) {
      return Math.abs(text.length() - other.text().length()) <= 2
          && Integer.bitCount(letters ^ other.letters()) <= SLIP;
    }
  }

  private LatinWords() {}

  /** The words of a text in order. */
  static List<LatinWord> of(String text) {
    List<LatinWord> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isPart(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at);
      if (isAddress(text, end)) {
        end = blank(text, end);
      } else {
        words.add(word(text, at, end, isJoined(words, text, at)));
      }
      at = end;
    }
    return words;
  }

  private static LatinWord word(String text, int start, int end, boolean joined) {
    return new LatinWord(Spelling.of(text, start, end).text(), start, end, joined);
  }

  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && (isPart(text.charAt(at)) || isInner(text, at))) {
      at++;
    }
    return at;
  }

  private static boolean isInner(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == '_') && at + 1 < text.length() && isPart(text.charAt(at + 1));
  }

  private static boolean isAddress(String text, int at) {
    return text.startsWith("://", at) || text.startsWith("@", at);
  }

  private static int blank(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) < 0x80) {
      at++;
    }
    return at;
  }

  private static boolean isJoined(List<LatinWord> before, String text, int start) {
    return !before.isEmpty()
        && start - before.get(before.size() - 1).end() == 1
        && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\u00A0');
  }

  /** Latin letters with and without accents, and digits. */
  static boolean isPart(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7 || c >= 0x1E00 && c < 0x1F00;
  }

  /** Whether a text has letters of another script. */
  static boolean hasOtherLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x370 && !isPart(c) && Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }
}
