package org.diglot.diagnostic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps findings of a run. Safe for use by several threads. */
public final class DiagnosticCollector implements DiagnosticSink {

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Subject> told = new HashSet<>();

  @Override
  public synchronized void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  @Override
  public synchronized void replace(Diagnostic diagnostic, Set<Subject> subjects) {
    diagnostics.add(diagnostic);
    told.addAll(subjects);
  }

  /**
   * All findings so far, without exact repeats and what others tell more precisely, by path,
   * position and rule.
   */
  public synchronized List<Diagnostic> sorted() {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.subject().filter(told::contains).isEmpty())
        .sorted()
        .distinct()
        .toList();
  }
}
