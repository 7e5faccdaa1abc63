package org.diglot.diagnostic;

import java.util.Set;

/** Takes findings as they are made, in any order. */
@FunctionalInterface
public interface DiagnosticSink {

  /** Takes one finding. */
  void report(Diagnostic diagnostic);

  /**
   * Takes a finding that tells more precisely what findings about other subjects say, whether they
   * come before or after it.
   *
   * @param told the subjects; findings about them need not be shown
   */
  default void replace(Diagnostic diagnostic, Set<Subject> told) {
    report(diagnostic);
  }
}
