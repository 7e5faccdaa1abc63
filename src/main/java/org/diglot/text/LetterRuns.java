package org.diglot.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * The runs of letters of a text, each of one alphabet: what stands there whatever the language is.
 * {@code l'ID de l'app를} has the runs l, ID, de, l, app and 를.
 */
public final class LetterRuns {

  private static final int LATIN_END = 0x250;

  /**
   * A run.
   *
   * @param folded in lower case
   * @param start offset of its first character
   * @param end offset behind its last character
   * @param script its letters' script
   * @param lower whether it has no capital
   */
  public record Run(String folded, int start, int end, UnicodeScript script, boolean lower) {

    /** Whether its letters are Latin ones. */
    public boolean isLatin() {
      return script == UnicodeScript.LATIN;
    }
  }

  private LetterRuns() {}

  /** The runs of a text, in its order. */
  public static List<Run> of(String text) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      if (isPart(letter)) {
        int end = end(text, at);
        Spelling word = Spelling.of(text, at, end);
        runs.add(new Run(word.lower(), at, end, script(letter), word.isLower()));
        at = end;
      } else {
        at += Character.charCount(letter);
      }
    }
    return runs;
  }

  private static int end(String text, int start) {
    UnicodeScript script = script(text.codePointAt(start));
    int at = start;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      if (!isPart(letter) || at > start && !isSame(script, script(letter))) {
        return at;
      }
      at += Character.charCount(letter);
    }
    return at;
  }

  private static boolean isSame(UnicodeScript run, UnicodeScript letter) {
    return run == letter || letter == UnicodeScript.INHERITED || letter == UnicodeScript.COMMON;
  }

  private static boolean isPart(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** The script of a letter; common ones such as the long vowel mark belong to any. */
  static UnicodeScript script(int c) {
    if (c < LATIN_END) {
      return c == '\u00B5' ? UnicodeScript.COMMON : UnicodeScript.LATIN;
    }
    if (c >= 0x4E00 && c < 0xA000) {
      return UnicodeScript.HAN;
    }
    if (c >= 0xAC00 && c < 0xD7A4) {
      return UnicodeScript.HANGUL;
    }
    return UnicodeScript.of(c);
  }
}
