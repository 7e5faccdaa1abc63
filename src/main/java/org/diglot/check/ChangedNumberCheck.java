package org.diglot.check;

import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.ValueFinder.Kind;

/** A number, version or number in a name that is not the source's. */
final class ChangedNumberCheck implements PairCheck {

  static final Rule RULE = new Rule("changed-number", Severity.ERROR, "numbers");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    pair.values()
        .of(Kind.NUMBER, Kind.NAME)
        .forEach(item -> findings.report(ValueFindings.of(pair, RULE, item)));
  }
}
