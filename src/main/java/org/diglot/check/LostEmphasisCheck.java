package org.diglot.check;

import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** Bold words of the source that are plain in the translation. */
final class LostEmphasisCheck implements PairCheck {

  static final Rule RULE = Rule.markup("lost-emphasis", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (pair.source().markup().marks().isEmpty()) {
      return;
    }
    int wanted = count(pair.source());
    int found = count(pair.target());
    if (found < wanted && !BrokenEmphasisCheck.isBroken(pair)) {
      findings.report(
          pair.finding(
                  RULE,
                  "the source has "
                      + wanted
                      + (wanted == 1 ? " piece" : " pieces")
                      + " of bold text, the translation "
                      + (found == 0 ? "none" : Integer.toString(found)))
              .withRemedy("set the same words in bold as the source does"));
    }
  }

  private static int count(PairText text) {
    int count = 0;
    for (Mark mark : text.markup().marks()) {
      count += mark.kind() == Kind.STRONG ? 1 : 0;
    }
    return count;
  }
}
