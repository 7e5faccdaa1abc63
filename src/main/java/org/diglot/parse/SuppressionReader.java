package org.diglot.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.SettingsException;
import org.diglot.diagnostic.Suppression;
import org.diglot.diagnostic.Suppressions;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Reads {@code suppressions.yml}: {@code version: 1} and a list {@code suppressions} of entries
 * with {@code rule}, {@code key} and {@code reason}, and optionally {@code page}, {@code locale},
 * {@code segment} and {@code expires}. An entry that cannot be used is reported and suppresses
 * nothing; a file that cannot be used as a whole is refused, because without it everything that it
 * keeps quiet would count.
 */
public final class SuppressionReader {

  private static final String VERSION = "1";
  private static final int LIMIT = 3_000_000;
  private static final List<String> KEYS = List.of("version", "suppressions");

  private final SourceFile file;
  private final SuppressionEntryReader entryReader;
  private final SuppressionProblems problems;

  private SuppressionReader(SourceFile file, Collection<String> ruleIds, DiagnosticSink sink) {
    this.file = file;
    this.problems = new SuppressionProblems(file, sink);
    this.entryReader = new SuppressionEntryReader(ruleIds, problems);
  }

  /**
   * The entries of the file.
   *
   * @param ruleIds every rule there is
   * @throws SettingsException where the file is of an unknown version or no such file
   */
  public static Suppressions read(SourceFile file, Collection<String> ruleIds, DiagnosticSink sink)
      throws SettingsException {
    return new SuppressionReader(file, ruleIds, sink).read();
  }

  private Suppressions read() throws SettingsException {
    TextRange whole = new TextRange(file.contentStart(), file.text().length());
    YamlResult result = YamlReader.read(file.text(), whole, LIMIT);
    if (result instanceof YamlResult.Unreadable problem) {
      throw problems.unusable(problem.place(), problem.message(), problem.remedy());
    }
    Optional<YamlNode> root = ((YamlResult.Read) result).root();
    if (root.isEmpty()) {
      return Suppressions.NONE;
    }
    if (root.get() instanceof YamlNode.Mapping mapping) {
      return of(mapping);
    }
    throw problems.unusable(
        TextRange.at(root.get().range().start()),
        "the file is not a mapping",
        "start it with the lines \"version: 1\" and \"suppressions:\"");
  }

  private Suppressions of(YamlNode.Mapping mapping) throws SettingsException {
    checkVersion(mapping);
    problems.requireKeys(mapping, KEYS);
    List<Suppression> entries = new ArrayList<>();
    Optional<YamlNode> list = mapping.value("suppressions").filter(node -> !isMissing(node));
    if (list.isPresent() && list.get() instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> entryReader.read(item).ifPresent(entries::add));
    } else if (list.isPresent()) {
      throw problems.unusable(
          list.get().range(),
          "\"suppressions\" is not a list",
          "write entries that start with \"-\"");
    }
    return new Suppressions(entries);
  }

  private static boolean isMissing(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.isMissing();
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
}
