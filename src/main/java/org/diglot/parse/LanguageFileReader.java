package org.diglot.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.NearestName;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.diglot.text.Concept;
import org.diglot.text.Lexicon;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Entry;
import org.diglot.text.Typography.Feature;

/**
 * Reads {@code language.yml}: under {@code cues}, for each kind of cue, its phrases. A kind holds a
 * list, or a mapping with {@code words}, {@code except} (phrases that are not this cue) and {@code
 * inherit} ({@code false} drops what more general packs say). A list within a list holds phrases
 * that mean the same; the first names the meaning. Under {@code concepts} each {@link Concept} has
 * its phrases; under {@code typography} stands how the language writes. What cannot be used is
 * reported and left out.
 */
public final class LanguageFileReader {

  static final Rule INVALID_FILE = Rule.of("invalid-language-file", Severity.ERROR);
  static final Rule UNKNOWN_KEY = Rule.of("unknown-language-key", Severity.WARNING);
  static final Rule INVALID_CUE = Rule.of("invalid-cue", Severity.ERROR);

  private static final int LIMIT = 1_000_000;
  private static final String CUES = "cues";
  private static final String CONCEPTS = "concepts";
  private static final String TYPOGRAPHY = "typography";
  private static final List<String> KEYS = List.of(CUES, CONCEPTS, TYPOGRAPHY);
  private static final String WORDS = "words";
  private static final String EXCEPT = "except";
  private static final String INHERIT = "inherit";
  private static final List<String> KIND_KEYS = List.of(WORDS, EXCEPT, INHERIT);

  /**
   * What a file says.
   *
   * @param entries its phrases in their order
   * @param replaced the kinds for which more general packs do not count
   * @param typography how the language writes
   */
  public record LanguageFile(
      List<Entry> entries, Set<Cue> replaced, Map<Feature, List<String>> typography) {

    public LanguageFile {
      entries = List.copyOf(entries);
      replaced = Set.copyOf(replaced);
      typography = Map.copyOf(typography);
    }
  }

  private final SourceFile file;
  private final LanguageTag language;
  private final DiagnosticSink sink;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Cue> replaced = EnumSet.noneOf(Cue.class);
  private final Map<Feature, List<String>> typography = new EnumMap<>(Feature.class);

  private LanguageFileReader(SourceFile file, LanguageTag language, DiagnosticSink sink) {
    this.file = file;
    this.language = language;
    this.sink = sink;
  }

  /**
   * Reads a file.
   *
   * @param language the language of its phrases
   */
  public static LanguageFile read(SourceFile file, LanguageTag language, DiagnosticSink sink) {
    LanguageFileReader reader = new LanguageFileReader(file, language, sink);
    reader.read();
    return new LanguageFile(reader.entries, reader.replaced, reader.typography);
  }

  private void read() {
    TextRange whole = new TextRange(file.contentStart(), file.text().length());
    YamlResult result = YamlReader.read(file.text(), whole, LIMIT);
    if (result instanceof YamlResult.Unreadable problem) {
      report(INVALID_FILE, problem.place(), problem.message(), problem.remedy());
    } else if (result instanceof YamlResult.Read yaml) {
      yaml.root().ifPresent(this::readRoot);
    }
  }

  private void readRoot(YamlNode root) {
    if (!(root instanceof YamlNode.Mapping mapping)) {
      report(
          INVALID_FILE,
          TextRange.at(root.range().start()),
          "the file is not a mapping",
          "begin it with \"cues:\"");
      return;
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      switch (entry.key().text()) {
        case CUES -> entries(entry, "negation").forEach(this::readKind);
        case CONCEPTS -> entries(entry, "allow").forEach(this::readConcept);
        case TYPOGRAPHY ->
            entries(entry, "apostrophe")
                .forEach(feature -> TypographyEntry.read(feature, file, sink, typography));
        default -> unknown("key", entry.key(), KEYS);
      }
    }
  }

  private List<YamlNode.Entry> entries(YamlNode.Entry section, String example) {
    if (section.value() instanceof YamlNode.Mapping mapping) {
      return mapping.entries();
    }
    if (!isMissing(section.value())) {
      invalid(
          section.value(),
          "\"" + section.key().text() + "\" is not a mapping",
          "write lines such as \"" + example + ":\"");
    }
    return List.of();
  }

  /** All phrases of a concept mean the same; those under "except" are no concept at all. */
  private void readConcept(YamlNode.Entry concept) {
    String key = concept.key().text();
    if (Concept.of(key).isEmpty()) {
      unknown("concept", concept.key(), Arrays.stream(Concept.values()).map(Concept::key).toList());
    } else if (concept.value() instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry part : mapping.entries()) {
        switch (part.key().text()) {
          case WORDS -> readConcept(key, part.value(), false);
          case EXCEPT -> readConcept(key, part.value(), true);
          default -> unknown("key", part.key(), List.of(WORDS, EXCEPT));
        }
      }
    } else {
      readConcept(key, concept.value(), false);
    }
  }

  private void readConcept(String key, YamlNode value, boolean exception) {
    if (value instanceof YamlNode.Sequence list) {
      for (YamlNode item : list.items()) {
        add(Cue.CONCEPT, phrase(item), key, exception);
      }
    } else if (!isMissing(value)) {
      invalid(value, "\"" + key + "\" is not a list of phrases", "write each one as \"- phrase\"");
    }
  }

  private void readKind(YamlNode.Entry kind) {
    Optional<Cue> cue = Cue.of(kind.key().text());
    if (cue.isEmpty()) {
      unknown("cue", kind.key(), Arrays.stream(Cue.values()).map(Cue::key).toList());
    } else if (kind.value() instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(part -> readPart(cue.get(), part));
    } else {
      readPhrases(cue.get(), kind.value(), false);
    }
  }

  private void readPart(Cue cue, YamlNode.Entry part) {
    switch (part.key().text()) {
      case WORDS -> readPhrases(cue, part.value(), false);
      case EXCEPT -> readPhrases(cue, part.value(), true);
      case INHERIT -> readInherit(cue, part.value());
      default -> unknown("key", part.key(), KIND_KEYS);
    }
  }

  private void readInherit(Cue cue, YamlNode value) {
    String text = value instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    if (text.equals("false")) {
      replaced.add(cue);
    } else if (!text.equals("true")) {
      invalid(value, "\"inherit\" is neither true nor false", "write true or false");
    }
  }

  private void readPhrases(Cue cue, YamlNode value, boolean exception) {
    if (value instanceof YamlNode.Sequence list) {
      for (YamlNode item : list.items()) {
        readItem(cue, item, exception);
      }
    } else if (!isMissing(value)) {
      invalid(
          value,
          "\"" + cue.key() + "\" is not a list of phrases",
          "write each one as \"- phrase\"");
    }
  }

  private void readItem(Cue cue, YamlNode item, boolean exception) {
    if (item instanceof YamlNode.Sequence same) {
      String meaning = "";
      for (YamlNode phrase : same.items()) {
        Optional<String> text = phrase(phrase);
        meaning = meaning.isEmpty() ? text.orElse("") : meaning;
        add(cue, text, meaning, exception);
      }
    } else {
      Optional<String> text = phrase(item);
      add(cue, text, text.orElse(""), exception);
    }
  }

  private void add(Cue cue, Optional<String> phrase, String meaning, boolean exception) {
    phrase.ifPresent(text -> entries.add(new Entry(cue, text, meaning, exception)));
  }

  private Optional<String> phrase(YamlNode node) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      invalid(node, "a phrase is expected here", "write a word or a phrase");
      return Optional.empty();
    }
    String text = scalar.text().strip();
    Optional<String> problem = Lexicon.problem(text, language);
    problem.ifPresent(
        words ->
            invalid(
                node,
                (text.isEmpty() ? "a phrase" : "the phrase \"" + text + "\"") + " " + words,
                text.isEmpty() ? "write a word, or remove the line" : "correct or remove it"));
    return problem.isPresent() ? Optional.empty() : Optional.of(text);
  }

  private static boolean isMissing(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.isMissing();
  }

  private void unknown(String what, YamlNode.Scalar key, List<String> known) {
    report(
        UNKNOWN_KEY,
        key.range(),
        "the " + what + " \"" + key.text() + "\" is not known",
        NearestName.of(key.text(), known)
            .map(near -> "write \"" + near + "\"")
            .orElse("remove it; known are " + String.join(", ", known)));
  }

  private void invalid(YamlNode node, String message, String remedy) {
    report(INVALID_CUE, TextRange.at(node.range().start()), message, remedy);
  }

  private void report(Rule rule, TextRange place, String message, String remedy) {
    sink.report(Diagnostic.of(rule, Location.of(file, place), message).withRemedy(remedy));
  }
}
