package org.diglot.check;

import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/**
 * A link or an image whose marks do not fit together, so that they are shown as text, or a link
 * without a text, which is not shown at all.
 */
final class BrokenLinkMarkupCheck implements PairCheck {

  static final Rule RULE = Rule.markup("broken-link-markup", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    LinkDebris.find(pair)
        .ifPresentOrElse(found -> report(pair, found, findings), () -> reportEmpty(pair, findings));
  }

  private static void reportEmpty(Pair pair, Findings findings) {
    if (!pair.target().markup().has(Kind.LINK) || hasEmpty(pair.source())) {
      return;
    }
    for (Mark link : pair.target().markup().marks(Kind.LINK)) {
      if (isEmpty(pair.target(), link)) {
        findings.report(
            pair.finding(
                    RULE,
                    pair.target().range(link.start(), link.end()),
                    "the link to " + Quoted.of(link.target()) + " has no text to show")
                .withRemedy("translate the words that the source links"));
        return;
      }
    }
  }

  private static boolean hasEmpty(PairText text) {
    return text.markup().marks(Kind.LINK).stream().anyMatch(link -> isEmpty(text, link));
  }

  private static boolean isEmpty(PairText text, Mark link) {
    int close = text.markdown().indexOf(']', link.start());
    return text.markdown().charAt(link.start()) == '['
        && close >= 0
        && close < link.end()
        && text.markdown().substring(link.start() + 1, close).isBlank();
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
