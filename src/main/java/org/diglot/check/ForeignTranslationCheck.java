package org.diglot.check;

import java.util.Set;
import org.diglot.check.BitextVerdict.Kind;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** Finds targets that belong to another segment, by the words that translations of the run use. */
final class ForeignTranslationCheck implements RunCheck {

  static final Rule RULE = new Rule("foreign-translation", Severity.ERROR, "mistranslation");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<PageKey> suspects(RunKnowledge knowledge) {
    return knowledge.bitext().pages(Kind.FOREIGN);
  }

  @Override
  public void check(CheckedPage page, RunKnowledge knowledge, Findings findings) {
    for (BitextVerdict verdict : knowledge.bitext().verdicts(page, Kind.FOREIGN)) {
      findings.report(finding(page, verdict));
    }
  }

  private static Diagnostic finding(CheckedPage page, BitextVerdict verdict) {
    Pair pair = page.all().get(verdict.pair());
    if (verdict.other() < 0) {
      Diagnostic finding =
          pair.finding(
                  RULE, "the translation has none of the words that are usual for the source's")
              .withRemedy("translate the source text");
      return verdict.sure() ? finding : finding.withSeverity(Severity.WARNING);
    }
    Pair other = page.all().get(verdict.other());
    return pair.finding(
            RULE, "the translation is one of another text, probably of " + BitextText.quote(other))
        .withRelated("the translation of that text", BitextText.place(other))
        .withRemedy("put in the translation of this text");
  }
}
