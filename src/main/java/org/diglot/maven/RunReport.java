package org.diglot.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diglot.diagnostic.ConsoleFormat;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSummary;
import org.diglot.diagnostic.Location;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.EditionSummary;

/** Shows what a run did: its findings, their numbers, and one line per language. */
final class RunReport {

  private final GoalOutput output;
  private final BuildRequest request;

  RunReport(GoalOutput output, BuildRequest request) {
    this.output = output;
    this.request = request;
  }

  void print(BuildResult result) {
    printFindings(result.diagnostics());
    DiagnosticSummary.of(result.diagnostics(), this::languageOf).lines().forEach(output::report);
    output.report("");
    editionLines(result.editions()).forEach(output::report);
    output.report("");
  }

  private void printFindings(List<Diagnostic> findings) {
    // One call per line: each gets the log's prefix, so that no line of a finding can pass for
    // something else in the log of a build server.
    List<Diagnostic> printable = ConsoleFormat.printable(findings);
    printable.forEach(
        finding ->
            ConsoleFormat.lines(finding).forEach(line -> output.finding(finding.severity(), line)));
    int more = findings.size() - printable.size();
    if (more > 0) {
      output.report("… and " + more + " more findings, which are counted but not shown");
    }
  }

  /** The language of a file by the folder it lies in. */
  private String languageOf(Location location) {
    Path file = request.base().resolve(location.path()).normalize();
    Path locales = request.locales().toAbsolutePath().normalize();
    if (file.startsWith(locales) && file.getNameCount() > locales.getNameCount()) {
      return file.getName(locales.getNameCount()).toString();
    }
    return file.startsWith(request.content().toAbsolutePath().normalize())
        ? "source"
        : "other files";
  }

  static List<String> editionLines(List<EditionSummary> editions) {
    List<List<String>> rows =
        new ArrayList<>(
            List.of(List.of("Language", "Pages", "Fallback", "Segments", "Findings", "")));
    for (EditionSummary edition : editions) {
      rows.add(
          List.of(
              edition.language().value(),
              number(edition.pages()),
              number(edition.fallbackPages()),
              number(edition.segments()),
              number(edition.findings()),
              edition.name()));
    }
    int first = rows.stream().mapToInt(row -> row.get(0).length()).max().orElse(0);
    return rows.stream().map(row -> line(row, first)).toList();
  }

  private static String number(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private static String line(List<String> row, int firstWidth) {
    return String.format(Locale.ROOT, "%-" + firstWidth + "s %9s %9s %9s %9s   %s", row.toArray())
        .stripTrailing();
  }
}
