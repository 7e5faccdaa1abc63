package org.diglot.check;

import java.lang.Character.UnicodeScript;

/**
 * A text as two numbers: what it says to the letter, and which words of content it has. Neither
 * knows punctuation, case or the order of sentences; the second forgives endings.
 *
 * @param exact hash of letters and digits
 * @param content one bit for each word of content; bits may fall together
 * @param words how many words it has; in scripts without spaces two characters count as one
 */
record TextSketch(long exact, long content, int words) {

  private static final long PRIME = 0x100000001B3L;
  private static final long START = 0xCBF29CE484222325L;
  private static final int STEM = 5;
  private static final int HANGUL_STEM = 2;
  private static final int SHORT = 3;

  static TextSketch of(String text) {
    long exact = START;
    long content = 0;
    int units = 0;
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end == at) {
        at++;
        continue;
      }
      for (int i = at; i < end; i++) {
        exact = (exact ^ Character.toLowerCase(text.charAt(i))) * PRIME;
      }
      exact = (exact ^ ' ') * PRIME;
      content |= bit(text, at, end);
      units += isUnspaced(text.charAt(at)) ? 1 : 2;
      at = end;
    }
    return new TextSketch(exact, content, units / 2);
  }

  private static int end(String text, int start) {
    char first = text.charAt(start);
    if (!Character.isLetterOrDigit(first)) {
      return start;
    }
    if (isUnspaced(first)) {
      return start + 1;
    }
    int at = start + 1;
    while (at < text.length()
        && Character.isLetterOrDigit(text.charAt(at))
        && !isUnspaced(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The word's bit; none for short words and for hiragana, which inflects. */
  private static long bit(String text, int start, int end) {
    char first = text.charAt(start);
    UnicodeScript script = first < 0x250 ? UnicodeScript.LATIN : UnicodeScript.of(first);
    if (script == UnicodeScript.HIRAGANA) {
      return 0;
    }
    boolean unspaced = isUnspaced(first);
    int stem = script == UnicodeScript.HANGUL ? HANGUL_STEM : STEM;
    boolean digit = Character.isDigit(first);
    if (!unspaced && !digit && script != UnicodeScript.HANGUL && end - start <= SHORT) {
      return 0;
    }
    long hash = START;
    for (int i = start; i < Math.min(end, start + stem); i++) {
      hash = (hash ^ Character.toLowerCase(text.charAt(i))) * PRIME;
    }
    return 1L << (int) ((hash ^ hash >>> 29) * PRIME >>> 58);
  }

  private static boolean isUnspaced(char c) {
    return c >= 0x3040 && c < 0x3100 || c >= 0x3400 && c < 0xA000 || c >= 0x0E00 && c < 0x0F00;
  }

  /** Which share of the words of content of both texts both have, about. */
  double likeness(TextSketch other) {
    int all = Long.bitCount(content | other.content);
    return all == 0 ? 1 : (double) Long.bitCount(content & other.content) / all;
  }
}
