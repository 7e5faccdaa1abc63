package org.diglot.check;

import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** A translation that is far longer than its source calls for: it says more, or another thing. */
final class OverlongTranslationCheck implements PageCheck {

  static final Rule RULE = new Rule("overlong-translation", Severity.WARNING, "addition");

  private static final int LEAST_LENGTH = 12;
  private static final double LONG = 3.6;
  private static final double LONG_WITH_SENTENCE = 2.4;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    SentenceTally tally = new SentenceTally();
    for (Pair pair : page.all()) {
      if (pair.isHalf() || pair.target().isTooLong() || pair.source().length() < LEAST_LENGTH) {
        continue;
      }
      double score = page.lengths().score(pair);
      if (score > LONG || score > LONG_WITH_SENTENCE && tally.gains(pair)) {
        findings.report(
            pair.finding(RULE, "the translation says far more than its source")
                .withRemedy("remove what the source does not say"));
      }
    }
  }
}
