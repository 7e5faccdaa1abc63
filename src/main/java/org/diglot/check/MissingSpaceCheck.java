package org.diglot.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.Scripts;
import org.diglot.text.Typeset;

/**
 * Finds words that are glued to a link, to emphasis or code, to the word behind a comma, or to a
 * parenthesis: {@code voir[la présentation](a.md)}. A glued ending, as of a plural, is none.
 */
final class MissingSpaceCheck implements PairCheck {

  static final Rule RULE = new Rule("missing-space", Severity.WARNING, "whitespace");

  private static final int LONGEST_UNKNOWN_SUFFIX = 3;
  private static final int LONGEST_PROCLITIC = 3;
  private static final int SHORTEST_REMARK = 5;
  private static final String SENTENCE_MARKS = ",;!?.،؛؟";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (!pair.target().language().typography().isSpaced()) {
      return;
    }
    String text = pair.target().typeset();
    for (int at = 1; at < text.length() - 1; at++) {
      int gap = gap(pair, text, at);
      if (gap >= 0) {
        report(pair, gap, findings);
        at = gap + 1;
      }
    }
  }

  /** Where a space is missing at or behind an offset that a mark stands at, or -1. */
  private static int gap(Pair pair, String text, int at) {
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    if (c >= 'a' && c <= 'z' || c == ' ') {
      return -1;
    }
    if (c == Typeset.OPEN && Scripts.isSpacedLetter(before)) {
      return isOpenGlued(pair, text, at) ? at : -1;
    }
    if (c == Typeset.CLOSE && Scripts.isSpacedLetter(text.charAt(at + 1))) {
      return isCloseGlued(pair, text, at + 1) ? at + 1 : -1;
    }
    if (SENTENCE_MARKS.indexOf(c) >= 0 && Scripts.isSpacedLetter(text.charAt(at + 1))) {
      return isMarkGlued(pair, text, at) ? at + 1 : -1;
    }
    return c == '(' || c == ')' ? parenthesis(pair, text, at) : -1;
  }

  private static boolean isOpenGlued(Pair pair, String text, int at) {
    int start = wordStart(text, at);
    boolean proclitic =
        Scripts.isRightToLeft(text.charAt(at - 1)) && at - start <= LONGEST_PROCLITIC;
    return !proclitic
        && behindMarks(text, at) < text.length()
        && !hasEdge(pair.source().typeset(), Typeset.OPEN, -1);
  }

  private static boolean isCloseGlued(Pair pair, String text, int start) {
    if (Scripts.isHangul(text.charAt(start))) {
      return false;
    }
    String suffix = text.substring(start, wordEnd(text, start)).toLowerCase(Locale.ROOT);
    Optional<List<String>> known = pair.target().language().typography().suffixes();
    boolean ending =
        known.isPresent()
            ? known.get().contains(suffix) || known.get().contains("*")
            : suffix.length() <= LONGEST_UNKNOWN_SUFFIX;
    return !ending && !hasEdge(pair.source().typeset(), Typeset.CLOSE, 1);
  }

  /** Whether a text has a mark that a letter touches on one side. */
  private static boolean hasEdge(String text, char mark, int side) {
    for (int i = 1; i < text.length() - 1; i++) {
      if (text.charAt(i) == mark && Scripts.isSpacedLetter(text.charAt(i + side))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarkGlued(Pair pair, String text, int at) {
    int start = wordStart(text, at);
    int end = wordEnd(text, at + 1);
    if (start == at || isPartOfName(text, start - 1) || isPartOfName(text, end)) {
      return false;
    }
    if (text.charAt(at) == '.' && !isSentenceEnd(text, start, at, end)) {
      return false;
    }
    return !pair.source().markdown().contains(text.substring(start, end));
  }

  /** A lower-case word, a period, and a capitalised word: everything else may be a name. */
  private static boolean isSentenceEnd(String text, int start, int at, int end) {
    boolean sentence =
        at - start > 2
            && end - at > 1
            && Character.isLowerCase(text.charAt(at - 1))
            && Character.isUpperCase(text.charAt(at + 1));
    return sentence && (end - at == 2 || Character.isLowerCase(text.charAt(at + 2)));
  }

  private static boolean isPartOfName(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    boolean ends = at + 1 >= text.length() || text.charAt(at + 1) == ' ';
    return c == Typeset.CODE
        || c == '-'
        || c == '_'
        || c == '='
        || (c == '.' && !ends)
        || Character.isDigit(c);
  }

  private static int parenthesis(Pair pair, String text, int at) {
    boolean opens = text.charAt(at) == '(';
    int place = opens ? at : at + 1;
    if (!Scripts.isSpacedLetter(text.charAt(opens ? at - 1 : at + 1))
        || Scripts.isHangul(text.charAt(opens ? at - 1 : at + 1))) {
      return -1;
    }
    int other = opens ? text.indexOf(')', at) : text.lastIndexOf('(', at);
    int length = opens ? other - at - 1 : at - other - 1;
    if (other < 0 || length < SHORTEST_REMARK) {
      return -1;
    }
    int word = opens ? at - wordStart(text, at) : wordEnd(text, at + 1) - at - 1;
    return word > 1 && !hasParenthesis(pair.source().typeset(), opens) ? place : -1;
  }

  private static boolean hasParenthesis(String text, boolean opens) {
    int at = text.indexOf(opens ? '(' : ')', opens ? 1 : 0);
    while (at >= 0) {
      int side = opens ? at - 1 : at + 1;
      if (side < text.length() && Scripts.isSpacedLetter(text.charAt(side))) {
        return true;
      }
      at = text.indexOf(opens ? '(' : ')', at + 1);
    }
    return false;
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && Scripts.isSpacedLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Scripts.isSpacedLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int behindMarks(String text, int at) {
    int behind = at;
    while (behind < text.length() && text.charAt(behind) == Typeset.OPEN) {
      behind++;
    }
    return behind;
  }

  private static void report(Pair pair, int at, Findings findings) {
    Spot spot = new Spot(pair, at, at, " ");
    findings.report(
        Spot.finding(RULE, List.of(spot), "a space is missing in " + spot.quote(), mend(pair, at)));
  }

  private static String mend(Pair pair, int at) {
    String rest = pair.target().markdown().substring(at);
    return "insert a space before \"" + rest.substring(0, Math.min(rest.length(), 1)) + "\"";
  }
}
