package org.diglot.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.NearestName;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.diglot.text.Typography.Feature;

/** Reads one line, or list, of {@code typography} in a language file. */
final class TypographyEntry {

  static final Rule INVALID_TYPOGRAPHY = Rule.of("invalid-typography", Severity.ERROR);

  private final SourceFile file;
  private final DiagnosticSink sink;
  private final Feature feature;
  private final List<String> values = new ArrayList<>();

  private TypographyEntry(SourceFile file, DiagnosticSink sink, Feature feature) {
    this.file = file;
    this.sink = sink;
    this.feature = feature;
  }

  /** Adds what an entry says to what is known; a mistake is reported and left out. */
  static void read(
      YamlNode.Entry entry,
      SourceFile file,
      DiagnosticSink sink,
      Map<Feature, List<String>> typography) {
    Optional<Feature> feature = Feature.of(entry.key().text());
    if (feature.isEmpty()) {
      List<String> known = Arrays.stream(Feature.values()).map(Feature::key).toList();
      String message = "the typographic feature \"" + entry.key().text() + "\" is not known";
      sink.report(
          Diagnostic.of(
                  LanguageFileReader.UNKNOWN_KEY, Location.of(file, entry.key().range()), message)
              .withRemedy(remedy(entry.key().text(), known)));
      return;
    }
    TypographyEntry reader = new TypographyEntry(file, sink, feature.get());
    reader.read(entry.value());
    typography.put(feature.get(), List.copyOf(reader.values));
  }

  private static String remedy(String name, List<String> known) {
    return NearestName.of(name, known)
        .map(near -> "write \"" + near + "\"")
        .orElse("remove it; known are " + String.join(", ", known));
  }

  private void read(YamlNode value) {
    if (value instanceof YamlNode.Sequence list && !feature.isSingle()) {
      list.items().forEach(this::readValue);
    } else if (value instanceof YamlNode.Scalar scalar && scalar.isMissing()) {
      return;
    } else if (feature.isSingle()) {
      readValue(value);
    } else {
      invalid(value, "\"" + feature.key() + "\" is not a list", "write it as [ …, … ]");
    }
  }

  private void readValue(YamlNode node) {
    String text = node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    Optional<String> expected = feature.problem(text);
    if (expected.isEmpty()) {
      values.add(text);
      return;
    }
    invalid(
        node,
        "\"" + text + "\" cannot be used for \"" + feature.key() + "\"",
        NearestName.of(text, feature.choices())
            .map(near -> "write \"" + near + "\"")
            .orElse("write " + expected.get()));
  }

  private void invalid(YamlNode node, String message, String remedy) {
    TextRange place = TextRange.at(node.range().start());
    sink.report(
        Diagnostic.of(INVALID_TYPOGRAPHY, Location.of(file, place), message).withRemedy(remedy));
  }
}
