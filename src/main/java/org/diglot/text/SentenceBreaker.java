package org.diglot.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where sentences end: by the rules of Unicode, corrected by what the localisation build
 * does. It ends a sentence at a mark only where a blank follows the mark and its quotation marks,
 * then always, a small letter behind or not ({@code Step 1. and}); but not behind a parenthesis, an
 * ellipsis before a small letter, or an abbreviation.
 */
public final class SentenceBreaker {

  /** Stands for a character that a reader does not see: it neither ends nor goes on a sentence. */
  public static final char HIDDEN = '\u2060';

  /** Stands for a character of something that is no word, such as inline code. */
  public static final char OBJECT = 'X';

  private static final String MARKS = ".?!";
  private static final String CLOSERS = "\"'”’»]" + HIDDEN;
  private static final int LONGEST_ABBREVIATION = 8;

  /**
   * Words that the build never ended a sentence behind, among them plain words that it holds for
   * abbreviations ({@code on the tab. Then}), and a few that are sure to be ones.
   */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "admin", "approx", "cf", "docs", "dr", "etc", "mr", "mrs", "org", "out", "prof", "sync",
          "tab", "vs");

  private final BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ROOT);

  /**
   * The offsets behind each sentence and the blanks after it, ascending; the last is the text's
   * length.
   *
   * @param text one block on one line
   */
  public int[] ends(String text) {
    return isOne(text) ? new int[] {text.length()} : read(text);
  }

  /** Whether no mark stands where it could end a sentence before the text's end. */
  private static boolean isOne(String text) {
    for (int at = 0; at + 1 < text.length(); at++) {
      char c = text.charAt(at);
      boolean letter = c >= 'a' && c <= 'z' || c == ' ';
      if (!letter && (isWide(c) || MARKS.indexOf(c) >= 0 && mayFollow(text.charAt(at + 1)))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean mayFollow(char c) {
    return CLOSERS.indexOf(c) >= 0 || isBlank(c);
  }

  private int[] read(String text) {
    breaks.setText(text);
    int[] ends = new int[8];
    int count = 0;
    int nextBreak = breaks.next();
    for (int at = 1; at <= text.length(); at++) {
      while (nextBreak != BreakIterator.DONE && nextBreak < at) {
        nextBreak = breaks.next();
      }
      if (at == text.length() || endsAt(text, at, nextBreak == at)) {
        if (count == ends.length) {
          ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = at;
      }
    }
    return Arrays.copyOf(ends, count);
  }

  /** Whether a sentence ends before the character at an offset. */
  private static boolean endsAt(String text, int at, boolean byUnicode) {
    char previous = text.charAt(at - 1);
    if (!byUnicode && previous != HIDDEN && !isBlank(previous)) {
      return false;
    }
    if (isBlank(text.charAt(at)) || text.charAt(at) == HIDDEN && at + 1 < text.length()) {
      return false;
    }
    int blanks = at;
    boolean blank = false;
    while (blanks > 0 && (isBlank(text.charAt(blanks - 1)) || text.charAt(blanks - 1) == HIDDEN)) {
      blank |= isBlank(text.charAt(--blanks));
    }
    int mark = blanks;
    while (mark > 0 && CLOSERS.indexOf(text.charAt(mark - 1)) >= 0) {
      mark--;
    }
    if (mark == 0) {
      return false;
    }
    if (MARKS.indexOf(text.charAt(mark - 1)) < 0) {
      return byUnicode && isWide(text.charAt(mark - 1));
    }
    return blank && !isEllipsis(text, mark, at) && !isAbbreviation(text, mark - 1);
  }

  private static boolean isBlank(char c) {
    return UCharacter.isUWhiteSpace(c);
  }

  /** A mark of a script that sets no blanks behind it. */
  private static boolean isWide(char c) {
    return "。！？｡".indexOf(c) >= 0;
  }

  private static boolean isEllipsis(String text, int mark, int next) {
    return mark > 1
        && text.charAt(mark - 1) == '.'
        && text.charAt(mark - 2) == '.'
        && UCharacter.isLowerCase(text.codePointAt(next));
  }

  /** Letters with full stops between them, or one of a list. */
  private static boolean isAbbreviation(String text, int mark) {
    int stop = mark;
    while (stop > 0 && text.charAt(stop - 1) == HIDDEN) {
      stop--;
    }
    if (text.startsWith("..)", stop - 3)) {
      stop -= 3;
      while (stop > 0 && text.charAt(stop - 1) == '.') {
        stop--;
      }
    }
    int start = stop;
    while (start > 0
        && stop - start <= LONGEST_ABBREVIATION
        && (UCharacter.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    if (text.charAt(mark) != '.' || start == stop || stop - start > LONGEST_ABBREVIATION) {
      return false;
    }
    String word = text.substring(start, stop);
    boolean initials = word.length() > 1;
    for (int i = 0; i < word.length(); i++) {
      initials &= (i % 2 == 1) == (word.charAt(i) == '.');
    }
    return initials && word.length() % 2 == 1
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
