package org.diglot.check;

import java.util.EnumSet;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** Fenced code that says something else than the source's, comments apart, or that lost a fence. */
final class ChangedCodeBlockCheck implements PathCheck {

  static final Rule RULE = Rule.markup("changed-code-block", Severity.ERROR);
  private static final Set<FrameKind> KINDS = EnumSet.of(FrameKind.CODE_BLOCK);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPath path, Findings findings) {
    FrameFindings.report(path, KINDS, RULE, findings);
  }
}
