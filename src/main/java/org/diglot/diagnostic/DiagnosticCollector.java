package org.diglot.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Keeps findings of a run. Safe for use by several threads. */
public final class DiagnosticCollector implements DiagnosticSink {

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @Override
  public synchronized void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** All findings so far, without exact repeats, by path, position and rule. */
  public synchronized List<Diagnostic> sorted() {
    return diagnostics.stream().sorted().distinct().toList();
  }
}
