package org.diglot.parse;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.diagnostic.NearestName;
import org.diglot.diagnostic.Suppression;
import org.diglot.model.LanguageTag;
import org.diglot.model.TextRange;

/** Reads the entries of a file with suppressions. */
final class SuppressionEntryReader {

  private static final List<String> KEYS =
      List.of("rule", "page", "locale", "segment", "key", "reason", "expires");
  private static final List<String> REQUIRED = List.of("rule", "key", "reason");

  private final Set<String> ruleIds;
  private final SuppressionProblems problems;
  private final Map<String, Integer> lines = new HashMap<>();

  SuppressionEntryReader(Collection<String> ruleIds, SuppressionProblems problems) {
    this.ruleIds = new HashSet<>(ruleIds);
    this.problems = problems;
  }

  /** The entry; nothing where it cannot be used, which is reported. */
  Optional<Suppression> read(YamlNode node) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      problems.report(
          node.range(), "the entry is not a mapping", "write \"rule\", \"key\" and \"reason\"");
      return Optional.empty();
    }
    boolean usable = problems.checkKeys(mapping, KEYS);
    Map<String, YamlNode.Scalar> values = new HashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (entry.value() instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
        values.put(entry.key().text(), scalar);
      } else {
        usable = false;
        problems.report(
            entry.value().range(),
            "\""
                + entry.key().text()
                + (entry.value() instanceof YamlNode.Scalar ? "\" is empty" : "\" is not a text"),
            entry.key().text().equals("reason")
                ? "write why the finding is no defect"
                : "write a value or remove the line");
      }
    }
    // A mistyped key is the better message for the one that is missing.
    usable = usable && hasRequired(mapping);
    usable &= isKnownRule(values);
    return usable ? suppression(mapping, values) : Optional.empty();
  }

  private boolean hasRequired(YamlNode.Mapping mapping) {
    for (String key : REQUIRED) {
      if (mapping.value(key).isEmpty()) {
        problems.report(
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
    problems.report(
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
    Optional<LocalDate> expires = text(values, "expires").flatMap(SuppressionEntryReader::date);
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
            problems.place(TextRange.at(mapping.range().start())));
    return isRepeat(entry) ? Optional.empty() : Optional.of(entry);
  }

  private Optional<Suppression> refused(
      Map<String, YamlNode.Scalar> values, String key, String problem, String remedy) {
    YamlNode.Scalar value = values.get(key);
    if (value != null) {
      problems.report(value.range(), "\"" + value.text() + "\" " + problem, remedy);
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
    problems.report(
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
}
