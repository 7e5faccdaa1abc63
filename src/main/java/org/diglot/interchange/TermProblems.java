package org.diglot.interchange;

import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/** Reports what is wrong with a file of terms. */
record TermProblems(SourceFile file, DiagnosticSink sink) {

  void report(Rule rule, TextRange range, String message, String remedy) {
    sink.report(Diagnostic.of(rule, Location.of(file, range), message).withRemedy(remedy));
  }
}
