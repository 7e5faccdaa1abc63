package org.diglot.check;

import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.Typeset;

/** Finds marks that stand twice, and two marks that exclude each other: {@code ..}, {@code ,.}. */
final class RepeatedPunctuationCheck implements PairCheck {

  static final Rule RULE = new Rule("repeated-punctuation", Severity.WARNING, "duplication");

  private static final String ONCE = ".,;:、。，；：،؛";
  private static final CharacterSet MARKS = CharacterSet.of(ONCE);
  private static final String ENDS = ".。";
  private static final String PAUSES = ",;、，；،؛";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (!pair.target().characters().hasBehindMark(MARKS)) {
      return;
    }
    int at = find(pair.target().typeset());
    if (at < 0 || find(pair.source().typeset()) >= 0) {
      return;
    }
    String text = pair.target().markdown();
    boolean pause = PAUSES.indexOf(text.charAt(at)) >= 0;
    Spot spot = new Spot(pair, pause ? at : at + 1, pause ? at + 1 : at + 2, "");
    String message = "two marks in a row: \"" + text.substring(at, at + 2) + "\"";
    findings.report(Spot.finding(RULE, List.of(spot), message, "keep one of the two"));
  }

  private static int find(String text) {
    for (int at = 1; at + 1 < text.length(); at++) {
      char c = text.charAt(at);
      if (c != ' ' && ONCE.indexOf(c) >= 0 && isRepeated(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isRepeated(String text, int at) {
    char c = text.charAt(at);
    char next = text.charAt(at + 1);
    boolean same = c == next;
    boolean mixed = PAUSES.indexOf(c) >= 0 && ENDS.indexOf(next) >= 0;
    boolean doubleEnd = ENDS.indexOf(c) >= 0 && ENDS.indexOf(next) >= 0;
    boolean doublePause = PAUSES.indexOf(c) >= 0 && PAUSES.indexOf(next) >= 0;
    if (!same && !mixed && !doubleEnd && !doublePause) {
      return false;
    }
    boolean behindWord =
        Character.isLetterOrDigit(text.charAt(at - 1))
            || text.charAt(at - 1) == ')'
            || text.charAt(at - 1) == Typeset.CLOSE;
    return behindWord && (at + 2 == text.length() || isEnd(text.charAt(at + 2)));
  }

  private static boolean isEnd(char c) {
    return ONCE.indexOf(c) < 0 && (c <= ' ' || c > 0x7F || c == ')' || c == '"');
  }
}
