package org.diglot.check;

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
      pair.meaning().opposite().map(found -> finding(pair, found)).ifPresent(findings::report);
    }
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
