package org.diglot.check;

import java.util.EnumSet;
import java.util.Set;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Mark;

/**
 * A link that leads elsewhere than the source's. Of a pair in which links are missing and others
 * were added, as many as can be are changed ones; only the rest is missing or extra.
 */
final class ChangedLinkTargetCheck implements PairCheck, PathCheck {

  static final Rule RULE = Rule.markup("changed-link-target", Severity.ERROR);
  private static final Set<FrameKind> OUTSIDE = EnumSet.of(FrameKind.LINK);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPath path, Findings findings) {
    FrameFindings.report(path, OUTSIDE, RULE, findings);
  }

  @Override
  public void check(Pair pair, Findings findings) {
    MarkDifference links = pair.links();
    for (int i = 0; i < links.changed(); i++) {
      Mark wanted = links.missing().get(i);
      Mark found = links.extra().get(i);
      int start = addressStart(pair, found);
      Diagnostic finding =
          pair.finding(
                  RULE,
                  pair.target().range(start, start + found.target().length()),
                  "the link leads to "
                      + Quoted.of(found.target())
                      + ", in the source to "
                      + Quoted.of(wanted.target()))
              .withRemedy("write " + Quoted.of(wanted.target()));
      boolean certain = links.missing().size() == 1 && links.extra().size() == 1;
      findings.report(
          certain
              ? finding.withFix(
                  pair.fix(
                      "write " + Quoted.of(wanted.target()),
                      start,
                      start + found.target().length(),
                      wanted.target()))
              : finding);
    }
  }

  private static int addressStart(Pair pair, Mark link) {
    return pair.target().markdown().lastIndexOf(link.target(), link.end() - 1);
  }
}
