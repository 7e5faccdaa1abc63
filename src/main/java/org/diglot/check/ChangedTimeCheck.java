package org.diglot.check;

import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.ValueFinder.Kind;

/** A time of day that is not the source's. */
final class ChangedTimeCheck implements PairCheck {

  static final Rule RULE = new Rule("changed-time", Severity.ERROR, "numbers");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    pair.values()
        .of(Kind.TIME)
        .forEach(item -> findings.report(ValueFindings.of(pair, RULE, item)));
  }
}
