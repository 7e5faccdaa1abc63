package org.diglot.review;

import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** What can be wrong with decisions that come back from reviewers. */
public final class ReviewRules {

  /** A file of decisions that cannot be used. */
  public static final Rule UNREADABLE = Rule.of("unreadable-decisions", Severity.ERROR);

  /** A decision about texts that the page no longer has. */
  public static final Rule OUTDATED = Rule.of("outdated-decision", Severity.WARNING);

  /** A decision about a page or a segment that is not there. */
  public static final Rule UNKNOWN = Rule.of("unknown-decision", Severity.WARNING);

  private ReviewRules() {}

  /** Every rule about decisions. */
  public static List<Rule> all() {
    return List.of(UNREADABLE, OUTDATED, UNKNOWN);
  }
}
