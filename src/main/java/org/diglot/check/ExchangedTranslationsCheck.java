package org.diglot.check;

import java.util.Set;
import org.diglot.check.BitextVerdict.Kind;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** Finds neighbours whose targets were exchanged, by the words that translations of the run use. */
final class ExchangedTranslationsCheck implements RunCheck {

  static final Rule RULE = new Rule("exchanged-translations", Severity.ERROR, "mistranslation");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<PageKey> suspects(RunKnowledge knowledge) {
    return knowledge.bitext().pages(Kind.EXCHANGED);
  }

  @Override
  public void check(CheckedPage page, RunKnowledge knowledge, Findings findings) {
    for (BitextVerdict verdict : knowledge.bitext().verdicts(page, Kind.EXCHANGED)) {
      findings.report(finding(page, verdict));
    }
  }

  private static Diagnostic finding(CheckedPage page, BitextVerdict verdict) {
    Pair pair = page.all().get(verdict.pair());
    Pair other = page.all().get(verdict.other());
    return pair.finding(
            RULE,
            "the translations of this text and of " + BitextText.quote(other) + " are exchanged")
        .withRelated("the translation of that text", BitextText.place(other))
        .withRemedy("exchange the two translations");
  }
}
