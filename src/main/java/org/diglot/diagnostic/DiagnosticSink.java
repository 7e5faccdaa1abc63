package org.diglot.diagnostic;

/** Takes findings as they are made, in any order. */
@FunctionalInterface
public interface DiagnosticSink {

  /** Takes one finding. */
  void report(Diagnostic diagnostic);
}
