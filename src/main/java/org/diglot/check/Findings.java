package org.diglot.check;

import java.util.Set;
import java.util.function.Predicate;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Subject;

/** Takes what checks find, and weighs it by how well the check does in that language. */
final class Findings {

  private final DiagnosticSink sink;
  private final Scoreboard scoreboard;

  Findings(DiagnosticSink sink) {
    this(sink, Scoreboard.NONE);
  }

  Findings(DiagnosticSink sink, Scoreboard scoreboard) {
    this.sink = sink;
    this.scoreboard = scoreboard;
  }

  /** Takes the same findings, and passes on those that a condition holds for. */
  Findings filtered(Predicate<Diagnostic> condition) {
    return new Findings(
        finding -> {
          if (condition.test(finding)) {
            report(finding);
          }
        });
  }

  /** Reports a finding. */
  void report(Diagnostic finding) {
    sink.report(scoreboard.weigh(finding));
  }

  /**
   * Reports a finding that tells more precisely what findings about other subjects say.
   *
   * @param told the subjects
   */
  void replace(Diagnostic finding, Set<Subject> told) {
    sink.replace(scoreboard.weigh(finding), told);
  }
}
