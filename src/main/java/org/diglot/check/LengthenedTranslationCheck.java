package org.diglot.check;

import java.util.Set;
import org.diglot.check.BitextVerdict.Kind;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** Finds translations that are too long and say what the source does not. */
final class LengthenedTranslationCheck implements RunCheck {

  static final Rule RULE = new Rule("lengthened-translation", Severity.WARNING, "addition");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<PageKey> suspects(RunKnowledge knowledge) {
    return knowledge.bitext().pages(Kind.LENGTHENED);
  }

  @Override
  public void check(CheckedPage page, RunKnowledge knowledge, Findings findings) {
    for (BitextVerdict verdict : knowledge.bitext().verdicts(page, Kind.LENGTHENED)) {
      findings.report(finding(page, verdict));
    }
  }

  private static Diagnostic finding(CheckedPage page, BitextVerdict verdict) {
    Pair pair = page.all().get(verdict.pair());
    return pair.finding(
            RULE,
            "the translation is much longer than others, and the source has nothing for "
                + BitextText.words(pair.target(), verdict.words()))
        .withRemedy("leave out what the source does not say");
  }
}
