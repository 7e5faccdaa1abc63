package org.diglot.interchange;

import static org.diglot.diagnostic.Severity.ERROR;
import static org.diglot.diagnostic.Severity.WARNING;

import java.util.List;
import org.diglot.diagnostic.Rule;

/** What can be wrong with files of terms. */
public final class TermRules {

  static final Rule INVALID_FILE = Rule.of("invalid-term-file", ERROR);
  static final Rule INVALID_TERM = Rule.of("invalid-term", WARNING);
  static final Rule UNKNOWN_COLUMN = Rule.of("unknown-term-column", WARNING);
  static final Rule REPEATED_TERM = Rule.of("repeated-term", WARNING);

  private TermRules() {}

  /** Every rule about files of terms. */
  public static List<Rule> all() {
    return List.of(INVALID_FILE, INVALID_TERM, UNKNOWN_COLUMN, REPEATED_TERM);
  }
}
