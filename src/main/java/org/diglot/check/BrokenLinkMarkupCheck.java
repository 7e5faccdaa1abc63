package org.diglot.check;

import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** A link or an image whose marks do not fit together, so that they are shown as text. */
final class BrokenLinkMarkupCheck implements PairCheck {

  static final Rule RULE = Rule.markup("broken-link-markup", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    LinkDebris.find(pair).ifPresent(found -> report(pair, found, findings));
  }

  private static void report(Pair pair, LinkDebris found, Findings findings) {
    String text = pair.target().markdown().substring(found.start(), found.end());
    Diagnostic finding =
        pair.finding(
                RULE,
                found.range(pair),
                Quoted.of(text) + " does not make a link as in the source, and is shown as it is")
            .withRemedy("write [text](address), without spaces between the brackets");
    findings.report(
        found.mend().isPresent()
            ? finding.withFix(
                pair.fix(
                    "write " + Quoted.of(found.mend().get()),
                    found.start(),
                    found.end(),
                    found.mend().get()))
            : finding);
  }
}
