package org.diglot.check;

import java.util.EnumSet;
import java.util.Set;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** A code span that says something else than the source's, or that only one half has. */
final class ChangedCodeCheck implements PairCheck, PathCheck {

  static final Rule RULE = Rule.markup("changed-code", Severity.ERROR);
  private static final Set<FrameKind> OUTSIDE = EnumSet.of(FrameKind.CODE);
  private static final Set<Kind> CODE = EnumSet.of(Kind.CODE);

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
    MarkDifference code = MarkDifference.of(pair, CODE, mark -> mark.text().strip());
    if (code.isEmpty()) {
      return;
    }
    if (code.missing().isEmpty()) {
      extra(pair, code.extra().get(0), findings);
    } else if (code.extra().isEmpty()) {
      missing(pair, code.missing().get(0), findings);
    } else {
      changed(pair, code, findings);
    }
  }

  private static void extra(Pair pair, Mark mark, Findings findings) {
    if (!pair.source().markup().plain().contains(mark.text())) {
      findings.report(
          pair.finding(
                  RULE,
                  pair.target().range(mark.start(), mark.end()),
                  "the source lacks the code " + Quoted.of(mark.text()))
              .withSeverity(Severity.WARNING)
              .withRemedy("use code marks where the source does"));
    }
  }

  private static void missing(Pair pair, Mark mark, Findings findings) {
    boolean same = pair.target().markup().plain().contains(mark.text());
    findings.report(
        pair.finding(
                RULE,
                same
                    ? Quoted.of(mark.text()) + " is code in the source, but not in the translation"
                    : "the translation lacks the code " + Quoted.of(mark.text()))
            .withSeverity(same ? Severity.WARNING : Severity.ERROR)
            .withRemedy("write `" + mark.text() + "` as the source does"));
  }

  private static void changed(Pair pair, MarkDifference code, Findings findings) {
    Mark wanted = code.missing().get(0);
    Mark found = code.extra().get(0);
    String remedy = "write `" + wanted.text() + "`";
    Diagnostic finding =
        pair.finding(
                RULE,
                pair.target().range(found.start(), found.end()),
                "the code is "
                    + Quoted.of(found.text())
                    + ", in the source "
                    + Quoted.of(wanted.text()))
            .withRemedy(remedy);
    boolean certain = code.missing().size() == 1 && code.extra().size() == 1;
    findings.report(
        certain
            ? finding.withFix(
                pair.fix(
                    remedy,
                    found.start(),
                    found.end(),
                    pair.source().markdown().substring(wanted.start(), wanted.end())))
            : finding);
  }
}
