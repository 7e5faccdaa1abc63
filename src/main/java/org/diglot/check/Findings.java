package org.diglot.check;

import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;

/** Takes what checks find, and weighs it by how well the check does in that language. */
final class Findings {

  private final DiagnosticSink sink;

  Findings(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** Reports a finding. */
  void report(Diagnostic finding) {
    sink.report(finding);
  }
}
