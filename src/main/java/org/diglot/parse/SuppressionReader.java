package org.diglot.parse;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.NearestName;
import org.diglot.diagnostic.SettingsException;
import org.diglot.diagnostic.Suppression;
import org.diglot.diagnostic.SuppressionRules;
import org.diglot.diagnostic.Suppressions;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Reads {@code suppressions.yml}: {@code version: 1} and a list {@code suppressions} of entries
 * with {@code rule}, {@code key} and {@code reason}, and optionally {@code page}, {@code locale},
 * {@code segment} and {@code expires}. An entry that cannot be used is reported and suppresses
 * nothing.
 */
public final class SuppressionReader {

  private static final String VERSION = "1";
  private static final int LIMIT = 3_000_000;
  private static final List<String> KEYS = List.of("version", "suppressions");
  private static final List<String> ENTRY_KEYS =
      List.of("rule", "page", "locale", "segment", "key", "reason", "expires");
  private static final List<String> REQUIRED = List.of("rule", "key", "reason");

  private final SourceFile file;
  private final Set<String> ruleIds;
  private final DiagnosticSink sink;
  private final Map<String, Integer> lines = new HashMap<>();

  private SuppressionReader(SourceFile file, Collection<String> ruleIds, DiagnosticSink sink) {
    this.file = file;
    this.ruleIds = new HashSet<>(ruleIds);
    this.sink = sink;
  }

  /**
   * The entries of the file.
   *
   * @param ruleIds every rule there is
   * @throws SettingsException where the file is of an unknown version
   */
  public static Suppressions read(SourceFile file, Collection<String> ruleIds, DiagnosticSink sink)
      throws SettingsException {
    return new SuppressionReader(file, ruleIds, sink).read();
  }

  private Suppressions read() throws SettingsException {
    TextRange whole = new TextRange(file.contentStart(), file.text().length());
    YamlResult result = YamlReader.read(file.text(), whole, LIMIT);
    if (result instanceof YamlResult.Unreadable problem) {
      report(problem.place(), problem.message(), problem.remedy());
      return Suppressions.NONE;
    }
    Optional<YamlNode> root = ((YamlResult.Read) result).root();
    if (root.isEmpty()) {
      return Suppressions.NONE;
    }
    if (root.get() instanceof YamlNode.Mapping mapping) {
      return of(mapping);
    }
    report(
        TextRange.at(root.get().range().start()),
        "the file is not a mapping",
        "start it with the lines \"version: 1\" and \"suppressions:\"");
    return Suppressions.NONE;
  }

  private Suppressions of(YamlNode.Mapping mapping) throws SettingsException {
    checkVersion(mapping);
    checkKeys(mapping, KEYS);
    List<Suppression> entries = new ArrayList<>();
    YamlNode list = mapping.value("suppressions").orElse(mapping);
    if (list instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> entry(item).ifPresent(entries::add));
    } else if (!(list instanceof YamlNode.Scalar scalar && scalar.isMissing()) && list != mapping) {
      report(list.range(), "\"suppressions\" is not a list", "write entries that start with \"-\"");
    }
    return new Suppressions(entries);
  }

  private void checkVersion(YamlNode.Mapping mapping) throws SettingsException {
    Optional<YamlNode> version = mapping.value("version");
    String place =
        file.location()
            + ":"
            + file.lines().positionOf(version.orElse(mapping).range().start())
            + ": ";
    if (version.isEmpty()) {
      throw new SettingsException(
          place + "the file does not say its version; add the line \"version: 1\"");
    }
    if (!(version.get() instanceof YamlNode.Scalar scalar && scalar.text().equals(VERSION))) {
      throw new SettingsException(
          place
              + "the version of the suppressions is unknown; this Diglot reads version "
              + VERSION);
    }
  }

  private boolean checkKeys(YamlNode.Mapping mapping, List<String> known) {
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

  private Optional<Suppression> entry(YamlNode node) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      report(node.range(), "the entry is not a mapping", "write \"rule\", \"key\" and \"reason\"");
      return Optional.empty();
    }
    boolean usable = checkKeys(mapping, ENTRY_KEYS);
    Map<String, YamlNode.Scalar> values = new HashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (entry.value() instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
        values.put(entry.key().text(), scalar);
      } else {
        usable = false;
        report(
            entry.value().range(),
            "\"" + entry.key().text() + "\" is not a text",
            entry.key().text().equals("reason")
                ? "write why the finding is no defect"
                : "write a value or remove the line");
      }
    }
    usable &= hasRequired(mapping);
    usable &= isKnownRule(values);
    return usable ? suppression(mapping, values) : Optional.empty();
  }

  private boolean hasRequired(YamlNode.Mapping mapping) {
    for (String key : REQUIRED) {
      if (mapping.value(key).isEmpty()) {
        report(
            TextRange.at(mapping.range().start()),
            "the entry has no \"" + key + "\"",
            key.equals("reason")
                ? "write why the finding is no defect"
                : "copy it from the finding");
        return false;
      }
    }
    return true;
  }

  private boolean isKnownRule(Map<String, YamlNode.Scalar> values) {
    YamlNode.Scalar rule = values.get("rule");
    if (rule == null || ruleIds.contains(rule.text().strip())) {
      return true;
    }
    report(
        rule.range(),
        "there is no rule \"" + rule.text() + "\"",
        NearestName.of(rule.text(), ruleIds)
            .map(near -> "write \"" + near + "\"")
            .orElse("copy the name that the finding shows in brackets"));
    return false;
  }

  private Optional<Suppression> suppression(
      YamlNode.Mapping mapping, Map<String, YamlNode.Scalar> values) {
    Optional<LanguageTag> locale = text(values, "locale").flatMap(LanguageTag::parse);
    Optional<LocalDate> expires = text(values, "expires").flatMap(SuppressionReader::date);
    if (text(values, "locale").isPresent() && locale.isEmpty()) {
      return refused(values, "locale", "is not a language tag", "write a tag such as fr-FR");
    }
    if (text(values, "expires").isPresent() && expires.isEmpty()) {
      return refused(values, "expires", "is not a date", "write a date such as 2027-01-31");
    }
    Suppression entry =
        new Suppression(
            text(values, "rule").orElse(""),
            text(values, "page"),
            locale,
            text(values, "segment"),
            text(values, "key").orElse(""),
            text(values, "reason").orElse(""),
            expires,
            Location.of(file, TextRange.at(mapping.range().start())));
    return isRepeat(entry) ? Optional.empty() : Optional.of(entry);
  }

  private Optional<Suppression> refused(
      Map<String, YamlNode.Scalar> values, String key, String problem, String remedy) {
    YamlNode.Scalar value = values.get(key);
    if (value != null) {
      report(value.range(), "\"" + value.text() + "\" " + problem, remedy);
    }
    return Optional.empty();
  }

  private boolean isRepeat(Suppression entry) {
    String name =
        String.join(
            "\n",
            entry.rule(),
            entry.page().orElse(""),
            entry.locale().map(LanguageTag::value).orElse(""),
            entry.key());
    Integer line = lines.putIfAbsent(name, entry.location().start().line());
    if (line == null) {
      return false;
    }
    report(
        entry.location().range(),
        "the entry says the same as the one in line " + line,
        "remove one of them");
    return true;
  }

  private static Optional<String> text(Map<String, YamlNode.Scalar> values, String key) {
    return Optional.ofNullable(values.get(key)).map(scalar -> scalar.text().strip());
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private void report(TextRange place, String message, String remedy) {
    sink.report(
        Diagnostic.of(SuppressionRules.INVALID_SUPPRESSION, Location.of(file, place), message)
            .withRemedy(remedy));
  }
}
