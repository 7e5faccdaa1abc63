package org.diglot.parse;

import java.util.List;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.NearestName;
import org.diglot.diagnostic.SuppressionRules;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/** Reports what is wrong in a file with suppressions. */
final class SuppressionProblems {

  private final SourceFile file;
  private final DiagnosticSink sink;

  SuppressionProblems(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.sink = sink;
  }

  Location place(TextRange range) {
    return Location.of(file, range);
  }

  /** Reports keys that are not known; whether there are none. */
  boolean checkKeys(YamlNode.Mapping mapping, List<String> known) {
    boolean clean = true;
    for (YamlNode.Entry entry : mapping.entries()) {
      YamlNode.Scalar key = entry.key();
      if (!known.contains(key.text())) {
        clean = false;
        report(
            key.range(),
            "the key \"" + key.text() + "\" is not known",
            NearestName.of(key.text(), known)
                .map(near -> "write \"" + near + "\"")
                .orElse("remove it; known are " + String.join(", ", known)));
      }
    }
    return clean;
  }

  void report(TextRange place, String message, String remedy) {
    sink.report(
        Diagnostic.of(SuppressionRules.INVALID_SUPPRESSION, place(place), message)
            .withRemedy(remedy));
  }
}
