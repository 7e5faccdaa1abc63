package org.diglot.diagnostic;

import java.util.List;

/** What can be wrong with suppressions. */
public final class SuppressionRules {

  /** An entry, or the file, cannot be used. */
  public static final Rule INVALID_SUPPRESSION = Rule.of("invalid-suppression", Severity.ERROR);

  static final Rule UNUSED_SUPPRESSION = Rule.of("unused-suppression", Severity.WARNING);
  static final Rule EXPIRED_SUPPRESSION = Rule.of("expired-suppression", Severity.WARNING);

  private SuppressionRules() {}

  /** Every rule about suppressions. */
  public static List<Rule> all() {
    return List.of(INVALID_SUPPRESSION, UNUSED_SUPPRESSION, EXPIRED_SUPPRESSION);
  }
}
