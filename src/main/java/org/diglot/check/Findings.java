package org.diglot.check;

import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;

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

  /** Reports a finding. */
  void report(Diagnostic finding) {
    sink.report(scoreboard.weigh(finding));
  }
}
