package org.diglot.check;

import java.util.List;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** Finds a source text that a locale translates in different words at different places. */
final class InconsistentTranslationCheck implements RunCheck {

  static final Rule RULE = new Rule("inconsistent-translation", Severity.NOTE, "inconsistency");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<PageKey> suspects(RunKnowledge knowledge) {
    return knowledge.texts().inconsistent().keySet();
  }

  @Override
  public void check(CheckedPage page, RunKnowledge knowledge, Findings findings) {
    for (RepeatedTexts.Clash clash :
        knowledge.texts().inconsistent().getOrDefault(page.key(), List.of())) {
      findings.report(
          page.all()
              .get(clash.pair())
              .finding(RULE, "the same source text is translated in other words elsewhere")
              .withRelated("translated in other words here", clash.other())
              .withRemedy("use one translation for both, if they mean the same"));
    }
  }
}
