package org.diglot.check;

import java.util.EnumSet;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** An include, an alert or another directive that only one half has. */
final class ChangedDirectiveCheck implements PairCheck, PathCheck {

  static final Rule RULE = Rule.markup("changed-directive", Severity.ERROR);
  private static final Set<FrameKind> OUTSIDE =
      EnumSet.of(FrameKind.INCLUSION, FrameKind.DIRECTIVE);
  private static final Set<Kind> DIRECTIVES = EnumSet.of(Kind.DIRECTIVE);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPath path, Findings findings) {
    FrameFindings.report(path, OUTSIDE, RULE, findings);
    for (FrameDifference difference : path.frames()) {
      if (difference.kind() == FrameKind.ALERT && !TranslatedAlertCheck.isTold(difference)) {
        findings.report(FrameFindings.finding(difference, RULE));
      }
    }
  }

  @Override
  public void check(Pair pair, Findings findings) {
    MarkDifference directives = MarkDifference.of(pair, DIRECTIVES, Directive::key);
    for (Mark mark : directives.extra()) {
      if (TranslatedAlertCheck.isTranslated(pair, mark)) {
        return;
      }
    }
    if (!directives.missing().isEmpty()) {
      String wanted = directives.missing().get(0).text();
      String found =
          directives.extra().isEmpty()
              ? "the translation lacks "
              : "the translation has " + Quoted.of(directives.extra().get(0).text()) + " for ";
      findings.report(
          pair.finding(RULE, found + Quoted.of(wanted)).withRemedy("write " + Quoted.of(wanted)));
    } else if (!directives.extra().isEmpty()) {
      Mark extra = directives.extra().get(0);
      findings.report(
          pair.finding(
                  RULE,
                  pair.target().range(extra.start(), extra.end()),
                  "the source lacks " + Quoted.of(extra.text()))
              .withRemedy("remove it"));
    }
  }
}
