package org.diglot.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.SettingsException;
import org.diglot.diagnostic.Suppression;
import org.diglot.diagnostic.Suppressions;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.parse.SuppressionReader;
import org.diglot.review.Decision;
import org.diglot.review.ReviewRow;
import org.diglot.review.ReviewRules;
import org.diglot.review.SuppressionEntries;
import org.diglot.workspace.SettingFiles;
import org.diglot.workspace.WorkspaceException;

/** Findings that reviewers call no defects, on their way into the suppressions. */
final class Dismissals {

  private final DiagnosticSink findings;
  private final List<SuppressionEntries.Entry> entries = new ArrayList<>();

  /**
   * @param findings takes what cannot be dismissed
   */
  Dismissals(DiagnosticSink findings) {
    this.findings = findings;
  }

  /**
   * Takes those of a decision.
   *
   * @param place where it was read
   */
  void take(Decision decision, LanguageTag locale, Location place) {
    String segment = decision.id().equals(ReviewRow.PAGE) ? "" : decision.id();
    for (Decision.Dismissal dismissal : decision.dismissed()) {
      if (RuleCatalogue.ids().contains(dismissal.rule())) {
        entries.add(
            new SuppressionEntries.Entry(
                dismissal.rule(),
                decision.page(),
                locale.value(),
                segment,
                dismissal.key(),
                dismissal.reason()));
      } else {
        findings.report(
            Diagnostic.of(
                    ReviewRules.UNKNOWN,
                    place,
                    "there is no rule \"" + dismissal.rule() + "\" to dismiss a finding of")
                .withRemedy("make the review site anew, and decide there"));
      }
    }
  }

  /**
   * Adds them to the suppressions, but for those that stand there.
   *
   * @return what was done, or would be; empty where nothing is
   */
  Optional<String> write(Path base, DecisionOptions options) throws WorkspaceException {
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    Optional<SourceFile> file = SettingFiles.read(base, options.suppressions(), findings);
    String text = file.map(SourceFile::text).orElse("");
    String shown = SettingFiles.shown(base, options.suppressions());
    try {
      Suppressions known = read(text, shown);
      List<SuppressionEntries.Entry> fresh =
          entries.stream().distinct().filter(entry -> !holds(known, entry)).toList();
      if (fresh.isEmpty()) {
        return Optional.empty();
      }
      String after = SuppressionEntries.with(fresh, text);
      if (read(after, shown).entries().size() != known.entries().size() + fresh.size()) {
        throw new SettingsException(shown + ": entries cannot be added at its end");
      }
      if (!options.dryRun()) {
        SettingFiles.write(options.suppressions(), after.getBytes(StandardCharsets.UTF_8));
      }
      String done = options.dryRun() ? "would add " : "added ";
      return Optional.of(done + fresh.size() + " entries to " + shown);
    } catch (SettingsException e) {
      throw new WorkspaceException(
          e.getMessage() + ". What is no defect was not added to it; everything else is done", e);
    }
  }

  private static Suppressions read(String text, String shown) throws SettingsException {
    return text.isBlank()
        ? Suppressions.NONE
        : SuppressionReader.read(
            new SourceFile(shown, new DocumentPath("suppressions.yml"), text),
            RuleCatalogue.ids(),
            finding -> {});
  }

  private static boolean holds(Suppressions known, SuppressionEntries.Entry entry) {
    return known.entries().stream().anyMatch(s -> isSame(s, entry));
  }

  private static boolean isSame(Suppression known, SuppressionEntries.Entry entry) {
    return known.rule().equals(entry.rule())
        && known.key().equals(entry.key())
        && known.page().filter(page -> !page.equals(entry.page())).isEmpty()
        && known.locale().filter(tag -> !tag.value().equals(entry.locale())).isEmpty();
  }
}
