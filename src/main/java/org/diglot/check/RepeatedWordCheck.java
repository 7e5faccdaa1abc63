package org.diglot.check;

import java.util.List;
import java.util.Locale;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.Scripts;

/**
 * Finds words, and phrases of two or three words, that stand twice: {@code le le serveur}. Silent
 * where the source repeats a word itself, and where code or a mark stands between: "press Y and".
 */
final class RepeatedWordCheck implements PairCheck {

  static final Rule RULE = new Rule("repeated-word", Severity.WARNING, "duplication");

  private static final int LONGEST_PHRASE = 3;
  private static final int SHORTEST_PHRASE = 6;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (!pair.target().language().typography().isSpaced()) {
      return;
    }
    WordRun words = new WordRun(pair.target().typeset());
    while (words.next()) {
      for (int length = 1; length <= LONGEST_PHRASE; length++) {
        if (words.isRepeated(length) && counts(pair, words, length)) {
          if (!hasRepeats(pair.source().typeset())) {
            report(pair, words, length, findings);
          }
          return;
        }
      }
    }
  }

  /** Single capitals may follow each other, and short phrases may chime. */
  private static boolean counts(Pair pair, WordRun words, int length) {
    String phrase = words.phrase(length);
    if (length > 1) {
      return phrase.length() >= SHORTEST_PHRASE + length - 1;
    }
    boolean letter = phrase.length() > 1 || Character.isLowerCase(phrase.charAt(0));
    return letter
        && !pair.target().language().typography().isRepeatable(phrase.toLowerCase(Locale.ROOT));
  }

  private static boolean hasRepeats(String source) {
    WordRun words = new WordRun(source);
    while (words.next()) {
      if (words.isRepeated(1) || words.isDerived()) {
        return true;
      }
    }
    return false;
  }

  private static void report(Pair pair, WordRun words, int length, Findings findings) {
    Spot spot = new Spot(pair, words.firstEnd(length), words.end(), "");
    String message = "\"" + words.phrase(length) + "\" stands twice";
    findings.report(Spot.finding(RULE, List.of(spot), message, "remove one of the two"));
  }

  /** Goes through the words of a text, and knows the last few of those that spaces alone part. */
  private static final class WordRun {

    private static final int KEPT = 2 * LONGEST_PHRASE;

    private static final int STEM = 5;

    private final String text;
    private final int[] starts = new int[KEPT];
    private final int[] ends = new int[KEPT];
    private int count;
    private int at;

    WordRun(String text) {
      this.text = text;
    }

    /** Goes to the next word. */
    boolean next() {
      int from = at;
      boolean spaces = true;
      while (at < text.length() && !isWordStart(text.charAt(at))) {
        spaces &= isSpace(text.charAt(at));
        at++;
      }
      if (at == text.length()) {
        return false;
      }
      count = spaces && at > from ? count : 0;
      starts[count % KEPT] = at;
      while (at < text.length() && isWordPart(text.charAt(at))) {
        at++;
      }
      ends[count % KEPT] = at;
      count++;
      return true;
    }

    /** Whether the last words say what as many before them say. */
    boolean isRepeated(int length) {
      if (count < 2 * length) {
        return false;
      }
      for (int k = 1; k <= length; k++) {
        int one = (count - k) % KEPT;
        int other = (count - k - length) % KEPT;
        int letters = ends[one] - starts[one];
        if (letters != ends[other] - starts[other]
            || !text.regionMatches(true, starts[one], text, starts[other], letters)) {
          return false;
        }
      }
      return true;
    }

    /** Whether the last word begins as the one before it, as in "an approver approves". */
    boolean isDerived() {
      if (count < 2) {
        return false;
      }
      int one = (count - 1) % KEPT;
      int other = (count - 2) % KEPT;
      return ends[one] - starts[one] >= STEM
          && ends[other] - starts[other] >= STEM
          && text.regionMatches(true, starts[one], text, starts[other], STEM);
    }

    String phrase(int length) {
      return text.substring(starts[(count - length) % KEPT], end());
    }

    int end() {
      return ends[(count - 1) % KEPT];
    }

    /** Where the first of two phrases ends. */
    int firstEnd(int length) {
      return ends[(count - 1 - length) % KEPT];
    }

    private static boolean isWordStart(char c) {
      return Scripts.isSpacedLetter(c) || Character.isSurrogate(c);
    }

    private static boolean isWordPart(char c) {
      return isWordStart(c)
          || Character.isDigit(c)
          || c == '-'
          || c == '_'
          || c == '\''
          || c == '\u2019'
          || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(char c) {
      return c == ' ' || c == '\u00A0' || c == '\n' || c == '\r' || c == '\u202F' || c == '\t';
    }
  }
}
