package org.diglot.check;

import org.diglot.check.MeaningDifference.Inversion;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.Lexicon.Cue;

/** Finds a negation that came or went. */
final class InvertedMeaningCheck implements PairCheck {

  static final Rule RULE = new Rule("inverted-meaning", Severity.ERROR, "mistranslation");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (pair.isComparable() && pair.target().language().lexicon().knows(Cue.NEGATION)) {
      pair.meaning().inversion().map(found -> finding(pair, found)).ifPresent(findings::report);
    }
  }

  private static Diagnostic finding(Pair pair, Inversion found) {
    Diagnostic finding =
        found.negated()
            ? pair.finding(
                    RULE,
                    "the source denies with \""
                        + pair.source().quote(found.cue())
                        + "\", the translation does not")
                .withRemedy("put the negation into the translation")
            : pair.finding(
                    RULE,
                    pair.target().range(found.cue()),
                    "the translation denies with \""
                        + pair.target().quote(found.cue())
                        + "\", the source does not")
                .withRemedy("take the negation out of the translation");
    return found.sole() ? finding : finding.withSeverity(Severity.WARNING);
  }
}
