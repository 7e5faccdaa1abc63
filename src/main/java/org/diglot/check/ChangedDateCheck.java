package org.diglot.check;

import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.ValueFinder.Kind;

/** A date that is not the source's. */
final class ChangedDateCheck implements PairCheck {

  static final Rule RULE = new Rule("changed-date", Severity.ERROR, "numbers");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    pair.values()
        .of(Kind.DATE)
        .forEach(item -> findings.report(ValueFindings.of(pair, RULE, item)));
  }
}
