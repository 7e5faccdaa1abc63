package org.diglot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diglot.diagnostic.ConsoleFormat;
import org.diglot.diagnostic.DiagnosticSummary;
import org.diglot.diagnostic.Finding;
import org.diglot.diagnostic.Repeats;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.EditionSummary;

/** Shows what a run did: its findings, their numbers, and one line per language. */
public final class RunReport {

  private final Console output;

  /** Shows on a console. */
  public RunReport(Console output) {
    this.output = output;
  }

  /** Shows a result. */
  public void print(BuildResult result) {
    List<Finding> findings = Repeats.acrossPages(result.findings());
    printFindings(findings.stream().filter(Finding::counts).toList());
    DiagnosticSummary.ofFindings(findings).lines().forEach(output::report);
    output.report("");
    if (!result.editions().isEmpty()) {
      editionLines(result.editions()).forEach(output::report);
      output.report("");
    }
    if (!result.coverage().isEmpty()) {
      result.coverage().forEach(output::report);
      output.report("");
    }
  }

  private void printFindings(List<Finding> findings) {
    // One call per line: each gets the log's prefix, so that no line of a finding can pass for
    // something else in the log of a build server.
    List<Finding> printable = ConsoleFormat.printable(findings);
    printable.forEach(
        finding ->
            ConsoleFormat.lines(finding)
                .forEach(line -> output.finding(finding.diagnostic().severity(), line)));
    int more = findings.size() - printable.size();
    if (more > 0) {
      output.report("… and " + more + " more findings, which are counted but not shown");
    }
  }

  /** One line per language under a head. */
  public static List<String> editionLines(List<EditionSummary> editions) {
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
