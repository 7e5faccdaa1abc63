package org.diglot.check;

import java.util.Arrays;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** A segment of several sentences of which the translation has fewer, and is shorter for it. */
final class DroppedSentenceCheck implements PageCheck {

  static final Rule RULE = new Rule("dropped-sentence", Severity.WARNING, "omission");

  private static final int LEAST_LENGTH = 20;

  /** Of what the shortest sentence takes of the source, so much must be missing. */
  private static final double MISSING = 0.6;

  private static final double SHORT = -0.9;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    SentenceTally tally = new SentenceTally();
    for (Pair pair : page.all()) {
      if (!pair.isHalf()
          && !pair.source().isTooLong()
          && !pair.target().isTooLong()
          && pair.source().length() >= LEAST_LENGTH
          && page.lengths().score(pair) < SHORT) {
        check(pair, tally, findings);
      }
    }
  }

  private static void check(Pair pair, SentenceTally tally, Findings findings) {
    int[] source = tally.ends(pair.source());
    int target = source.length < 2 ? source.length : tally.ends(pair.target()).length;
    if (target < source.length && isMissing(pair, source, source.length - target)) {
      findings.report(
          pair.finding(
                  RULE,
                  "the source has "
                      + source.length
                      + " sentences and the translation "
                      + target
                      + ", which is too short to hold them all")
              .withRemedy("translate the sentence that is missing"));
    }
  }

  /** Whether the target is as much shorter as the loss of the shortest sentences makes it. */
  private static boolean isMissing(Pair pair, int[] ends, int dropped) {
    int[] lengths = new int[ends.length];
    for (int i = 0; i < ends.length; i++) {
      lengths[i] = ends[i] - (i == 0 ? 0 : ends[i - 1]);
    }
    Arrays.sort(lengths);
    double shortest = 0;
    for (int i = 0; i < dropped; i++) {
      shortest += lengths[i];
    }
    double share = shortest / ends[ends.length - 1];
    return pair.page().lengths().factor(pair) < 1 - MISSING * share;
  }
}
