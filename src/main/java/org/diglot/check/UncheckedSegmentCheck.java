package org.diglot.check;

import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** Tells of a segment that is too long to look for words in. */
final class UncheckedSegmentCheck implements PairCheck {

  static final Rule RULE = Rule.of("unchecked-segment", Severity.NOTE);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    int length = Math.max(pair.source().markdown().length(), pair.target().markdown().length());
    if (length > PairText.LONGEST) {
      findings.report(
          pair.finding(
                  RULE,
                  "the segment has "
                      + length
                      + " characters; its words and numbers are not checked above "
                      + PairText.LONGEST
                      + (length > PairText.LONGEST_MARKED ? ", nor its marks" : ""))
              .withRemedy("split it into sentences"));
    }
  }
}
