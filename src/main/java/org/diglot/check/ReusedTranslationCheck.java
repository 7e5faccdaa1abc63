package org.diglot.check;

import java.util.List;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** Finds a translation that a locale uses for source texts with different content. */
final class ReusedTranslationCheck implements RunCheck {

  static final Rule RULE = new Rule("reused-translation", Severity.NOTE, "duplication");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<PageKey> suspects(RunKnowledge knowledge) {
    return knowledge.texts().reused().keySet();
  }

  @Override
  public void check(CheckedPage page, RunKnowledge knowledge, Findings findings) {
    for (RepeatedTexts.Clash clash :
        knowledge.texts().reused().getOrDefault(page.key(), List.of())) {
      findings.report(
          page.all()
              .get(clash.pair())
              .finding(RULE, "another source text has the same translation")
              .withRelated("used for another source text here", clash.other())
              .withRemedy("check that both translations belong to their sources"));
    }
  }
}
