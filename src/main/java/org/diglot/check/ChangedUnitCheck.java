package org.diglot.check;

import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** The source's number with another unit. */
final class ChangedUnitCheck implements PairCheck {

  static final Rule RULE = new Rule("changed-unit", Severity.ERROR, "mistranslation");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    pair.values().units().forEach(item -> findings.report(ValueFindings.of(pair, RULE, item)));
  }
}
