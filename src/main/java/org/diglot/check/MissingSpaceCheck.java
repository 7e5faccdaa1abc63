package org.diglot.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final int LONGEST_REMARK = 200;

  /** Further ones in one segment say nothing new. */
  private static final int MOST = 10;

  private static final int MOST_LOOKUPS = 50;
  private static final String SENTENCE_MARKS = ",;!?.،؛؟";

  /** Between this character and small letters there is no mark. */
  private static final char LAST_OTHER = '\u060B';

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
    SourceStyle style = new SourceStyle(pair.source());
    int found = 0;
    for (int at = 1; at < text.length() - 1 && found < MOST; at++) {
      int gap = gap(pair, text, at, style);
      if (gap >= 0) {
        report(pair, gap, findings);
        found++;
        at = gap + 1;
      }
    }
  }

  /** What the source glues itself; looked up once, when first asked for. */
  private static final class SourceStyle {

    private final PairText source;
    private final Map<Character, Boolean> edges = new HashMap<>();
    private int lookups;

    SourceStyle(PairText source) {
      this.source = source;
    }

    /** Whether a letter touches a mark, before it or behind it. */
    boolean hasEdge(char mark, int side) {
      return edges.computeIfAbsent(mark, sign -> findEdge(sign, side));
    }

    private boolean findEdge(char mark, int side) {
      String text = source.typeset();
      for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        int beside = at + side;
        if (beside >= 0 && beside < text.length() && Scripts.isSpacedLetter(text.charAt(beside))) {
          return true;
        }
      }
      return false;
    }

    /** Whether the source has a piece of text; yes where too many were looked up. */
    boolean has(String piece) {
      lookups++;
      return lookups > MOST_LOOKUPS || source.markdown().contains(piece);
    }
  }

  /** Where a space is missing at or behind an offset that a mark stands at, or -1. */
  private static int gap(Pair pair, String text, int at, SourceStyle style) {
    char c = text.charAt(at);
    if (c >= 'a' && c <= LAST_OTHER || c == ' ') {
      return -1;
    }
    if (c == Typeset.OPEN && Scripts.isSpacedLetter(text.charAt(at - 1))) {
      return isOpenGlued(text, at, style) ? at : -1;
    }
    if (c == Typeset.CLOSE && Scripts.isSpacedLetter(text.charAt(at + 1))) {
      return isCloseGlued(pair, text, at + 1, style) ? at + 1 : -1;
    }
    if (SENTENCE_MARKS.indexOf(c) >= 0 && Scripts.isSpacedLetter(text.charAt(at + 1))) {
      return isMarkGlued(text, at, style) ? at + 1 : -1;
    }
    return c == '(' || c == ')' ? parenthesis(pair, text, at, style) : -1;
  }

  private static boolean isOpenGlued(String text, int at, SourceStyle style) {
    int start = wordStart(text, at);
    boolean proclitic =
        Scripts.isRightToLeft(text.charAt(at - 1)) && at - start <= LONGEST_PROCLITIC;
    return !proclitic && behindMarks(text, at) < text.length() && !style.hasEdge(Typeset.OPEN, -1);
  }

  private static boolean isCloseGlued(Pair pair, String text, int start, SourceStyle style) {
    if (Scripts.isHangul(text.charAt(start))) {
      return false;
    }
    String suffix = text.substring(start, wordEnd(text, start)).toLowerCase(Locale.ROOT);
    Optional<List<String>> known = pair.target().language().typography().suffixes();
    boolean ending =
        known.isPresent()
            ? known.get().contains(suffix) || gluesFreely(pair)
            : suffix.length() <= LONGEST_UNKNOWN_SUFFIX;
    return !ending && !style.hasEdge(Typeset.CLOSE, 1);
  }

  private static boolean isMarkGlued(String text, int at, SourceStyle style) {
    int start = wordStart(text, at);
    int end = wordEnd(text, at + 1);
    if (start == at || isPartOfName(text, start - 1) || isPartOfName(text, end)) {
      return false;
    }
    if (text.charAt(at) == '.' && !isSentenceEnd(text, start, at, end)) {
      return false;
    }
    return !style.has(text.substring(start, end));
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

  private static int parenthesis(Pair pair, String text, int at, SourceStyle style) {
    boolean opens = text.charAt(at) == '(';
    int place = opens ? at : at + 1;
    if (place == text.length() || gluesFreely(pair)) {
      return -1;
    }
    if (!Scripts.isSpacedLetter(text.charAt(opens ? at - 1 : at + 1))
        || Scripts.isHangul(text.charAt(opens ? at - 1 : at + 1))) {
      return -1;
    }
    if (remark(text, at) < SHORTEST_REMARK) {
      return -1;
    }
    int word = opens ? at - wordStart(text, at) : wordEnd(text, at + 1) - at - 1;
    return word > 1 && !style.hasEdge(text.charAt(at), opens ? -1 : 1) ? place : -1;
  }

  /** Length of what stands in a parenthesis; 0 where it has no other end nearby. */
  private static int remark(String text, int at) {
    boolean opens = text.charAt(at) == '(';
    for (int length = 0; length < LONGEST_REMARK; length++) {
      int end = opens ? at + 1 + length : at - 1 - length;
      if (end < 0 || end >= text.length()) {
        return 0;
      }
      if (text.charAt(end) == (opens ? ')' : '(')) {
        return length;
      }
    }
    return 0;
  }

  /** Whether the language glues particles to words, and remarks to what they explain. */
  private static boolean gluesFreely(Pair pair) {
    Optional<List<String>> suffixes = pair.target().language().typography().suffixes();
    return suffixes.isPresent() && suffixes.get().contains("*");
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
        Spot.finding(RULE, List.of(spot), "a space is missing in " + spot.quote(), mend(pair, at))
            .onTopic("space"));
  }

  private static String mend(Pair pair, int at) {
    String rest = pair.target().markdown().substring(at);
    return "insert a space before \"" + rest.substring(0, Math.min(rest.length(), 1)) + "\"";
  }
}
