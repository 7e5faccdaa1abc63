package org.diglot.check;

import java.util.EnumSet;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** A heading, a list item, a quotation or a table row that is marked in another way. */
final class ChangedStructureCheck implements PathCheck {

  static final Rule RULE = Rule.markup("changed-structure", Severity.WARNING);
  private static final Set<FrameKind> KINDS =
      EnumSet.of(FrameKind.HEADING, FrameKind.ITEM, FrameKind.QUOTE, FrameKind.CELL);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPath path, Findings findings) {
    FrameFindings.report(path, KINDS, RULE, findings);
  }
}
