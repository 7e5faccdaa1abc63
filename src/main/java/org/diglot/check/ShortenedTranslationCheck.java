package org.diglot.check;

import java.util.Set;
import org.diglot.check.BitextVerdict.Kind;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** Finds translations that are too short and leave words of the source open. */
final class ShortenedTranslationCheck implements RunCheck {

  static final Rule RULE = new Rule("shortened-translation", Severity.WARNING, "omission");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<PageKey> suspects(RunKnowledge knowledge) {
    return knowledge.bitext().pages(Kind.SHORTENED);
  }

  @Override
  public void check(CheckedPage page, RunKnowledge knowledge, Findings findings) {
    for (BitextVerdict verdict : knowledge.bitext().verdicts(page, Kind.SHORTENED)) {
      findings.report(finding(page, verdict));
    }
  }

  private static Diagnostic finding(CheckedPage page, BitextVerdict verdict) {
    Pair pair = page.all().get(verdict.pair());
    Diagnostic finding =
        pair.finding(
                RULE,
                "the translation is much shorter than others and has nothing for "
                    + BitextText.words(pair.source(), verdict.words()))
            .withRemedy("translate the whole text");
    return verdict.sure() ? finding.withSeverity(Severity.ERROR) : finding;
  }
}
