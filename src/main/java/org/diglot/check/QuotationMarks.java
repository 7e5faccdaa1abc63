package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;

/** The quotation marks of a target's prose. */
final class QuotationMarks {

  private static final String TYPOGRAPHIC =
      "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u300C\u300D\u300E\u300F\u301D\u301E\u301F";

  private static final CharacterSet TYPOGRAPHIC_MARKS = CharacterSet.of(TYPOGRAPHIC);

  private QuotationMarks() {}

  /** Typographic marks; single ones left out, which are apostrophes too. */
  static List<Spot> typographic(Pair pair) {
    if (!pair.target().characters().meets(TYPOGRAPHIC_MARKS)) {
      return List.of();
    }
    String text = pair.target().typeset();
    List<Spot> spots = new ArrayList<>();
    for (int at = 0; at < text.length() && spots.size() < Spot.MOST; at++) {
      char c = text.charAt(at);
      if (c >= '\u00AB' && TYPOGRAPHIC.indexOf(c) >= 0) {
        spots.add(new Spot(pair, at, at + 1, ""));
      }
    }
    return spots;
  }

  /**
   * Straight double marks; those behind a digit are inches, and what the source quotes in the same
   * words is a literal.
   */
  static List<Spot> straight(Pair pair) {
    if (!pair.target().characters().has('"')) {
      return List.of();
    }
    String text = pair.target().typeset();
    List<Spot> spots = new ArrayList<>();
    int at = text.indexOf('"');
    while (at >= 0 && spots.size() < Spot.MOST) {
      int close = text.indexOf('"', at + 1);
      if (close >= 0 && isLiteral(pair, at, close)) {
        at = text.indexOf('"', close + 1);
      } else {
        if (at == 0 || !Character.isDigit(text.charAt(at - 1))) {
          spots.add(new Spot(pair, at, at + 1, ""));
        }
        at = close;
      }
    }
    return spots;
  }

  private static boolean isLiteral(Pair pair, int from, int to) {
    String quoted = pair.target().markdown().substring(from, to + 1);
    return pair.source().markdown().contains(quoted);
  }

  /** The mark that stands at a place. */
  static char of(Spot spot) {
    return spot.pair().target().markdown().charAt(spot.start());
  }

  /** A finding without a mend: which mark belongs there is not certain. */
  static Diagnostic finding(Rule rule, List<Spot> spots, String message, String remedy) {
    Diagnostic finding = Spot.finding(rule, spots, message, remedy);
    return finding.withoutFix();
  }
}
