package org.diglot.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.diglot.diagnostic.Severity;
import org.diglot.pipeline.CheckOptions;
import org.diglot.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What goals have in common that check the guidance: when they fail, and what is kept quiet. */
abstract class CheckingGoal extends Goal {

  @Option(
      names = "--failOn",
      paramLabel = "SEVERITY",
      description =
          "Fail where a finding weighs this much: error, warning or note; never for not at all."
              + " Default: error for check, else never")
  String failOn = "";

  @Option(
      names = "--levels",
      paramLabel = "LIST",
      description = "Severities of your own: rule=severity or rule@pages=severity, with commas")
  String levels = "";

  @Option(
      names = "--minimumCoverage",
      paramLabel = "LIST",
      description = "What must be current at least: class=percent or class@locale=percent")
  String minimumCoverage = "";

  @Option(
      names = "--suppressions",
      paramLabel = "FILE",
      description = "The file that lists findings to keep quiet. Default: suppressions.yml")
  Path suppressions = Path.of("suppressions.yml");

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "A file with the findings that are known already")
  @Nullable Path baseline;

  @Option(
      names = "--writeBaseline",
      arity = "0..1",
      fallbackValue = "true",
      paramLabel = "BOOLEAN",
      description = "Write the baseline anew from what is found")
  boolean writeBaseline;

  @Option(
      names = "--alignments",
      arity = "0..1",
      fallbackValue = "true",
      paramLabel = "BOOLEAN",
      description = "Also write alignments.json")
  boolean alignments;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day that expiry dates are compared with. Default: today in UTC")
  String today = "";

  CheckingGoal(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  final boolean showsNotes() {
    return Severity.NOTE.word().equalsIgnoreCase(failOn.strip());
  }

  /** The options of a run whose reports go to a folder. */
  final CheckOptions options(Path reports, String defaultFailOn) throws WorkspaceException {
    return new CheckOptions(
        reports,
        failOn.isBlank() ? defaultFailOn : failOn.strip(),
        levels.strip(),
        minimumCoverage.strip(),
        resolve(suppressions),
        Optional.ofNullable(baseline).map(this::resolve),
        writeBaseline,
        alignments,
        day(),
        DiglotCommand.Version.text());
  }

  private LocalDate day() throws WorkspaceException {
    try {
      return today.isBlank()
          ? LocalDate.ofInstant(surroundings().clock().instant(), ZoneOffset.UTC)
          : LocalDate.parse(today.strip());
    } catch (DateTimeParseException e) {
      throw new WorkspaceException("--today=" + today + " is no date; write it as 2027-01-31", e);
    }
  }
}
