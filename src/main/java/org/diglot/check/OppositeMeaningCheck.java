package org.diglot.check;

import java.util.Locale;
import org.diglot.check.MeaningDifference.Opposite;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** Finds a word that was rendered by its contrary. */
final class OppositeMeaningCheck implements PairCheck {

  static final Rule RULE = new Rule("opposite-meaning", Severity.ERROR, "mistranslation");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (pair.isComparable()) {
      pair.meaning()
          .opposite()
          .filter(found -> !keepsRole(pair, found))
          .map(found -> finding(pair, found))
          .ifPresent(findings::report);
    }
  }

  /** Whether the role's own name stands in a compound of the translation. */
  private static boolean keepsRole(Pair pair, Opposite found) {
    return MeaningDifference.isRole(found.concept())
        && pair.target()
            .prose()
            .toLowerCase(Locale.ROOT)
            .contains(pair.source().quote(found.source()).toLowerCase(Locale.ROOT));
  }

  private static Diagnostic finding(Pair pair, Opposite found) {
    String said = pair.source().quote(found.source());
    return pair.finding(
            RULE,
            pair.target().range(found.target()),
            "the source says \""
                + said
                + "\", the translation says the contrary: \""
                + pair.target().quote(found.target())
                + "\"")
        .withRemedy("translate \"" + said + "\"");
  }
}
