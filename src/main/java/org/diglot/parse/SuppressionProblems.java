package org.diglot.parse;

import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.NearestName;
import org.diglot.diagnostic.SettingsException;
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
    List<Diagnostic> unknown = unknownKeys(mapping, known);
    unknown.forEach(sink::report);
    return unknown.isEmpty();
  }

  /**
   * Makes sure that all keys are known.
   *
   * @throws SettingsException names the first that is not
   */
  void requireKeys(YamlNode.Mapping mapping, List<String> known) throws SettingsException {
    Optional<Diagnostic> unknown = unknownKeys(mapping, known).stream().findFirst();
    if (unknown.isPresent()) {
      throw SettingsException.of(unknown.get());
    }
  }

  private List<Diagnostic> unknownKeys(YamlNode.Mapping mapping, List<String> known) {
    return mapping.entries().stream()
        .map(YamlNode.Entry::key)
        .filter(key -> !known.contains(key.text()))
        .map(
            key ->
                problem(
                    key.range(),
                    "the key \"" + key.text() + "\" is not known",
                    NearestName.of(key.text(), known)
                        .map(near -> "write \"" + near + "\"")
                        .orElse("remove it; known are " + String.join(", ", known))))
        .toList();
  }

  /** Why the whole file cannot be used. */
  SettingsException unusable(TextRange place, String message, String remedy) {
    return SettingsException.of(problem(place, message, remedy));
  }

  void report(TextRange place, String message, String remedy) {
    sink.report(problem(place, message, remedy));
  }

  private Diagnostic problem(TextRange place, String message, String remedy) {
    return Diagnostic.of(SuppressionRules.INVALID_SUPPRESSION, place(place), message)
        .withRemedy(remedy);
  }
}
