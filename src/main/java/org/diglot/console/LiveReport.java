package org.diglot.console;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diglot.diagnostic.ConsoleFormat;
import org.diglot.diagnostic.DiagnosticSummary;
import org.diglot.diagnostic.Finding;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.LiveChange;
import org.diglot.pipeline.LiveListener;

/** Shows in the terminal what happens to a live site: after the first findings, only new ones. */
public final class LiveReport implements LiveListener {

  private final Console output;
  private Set<String> shown = Set.of();

  /** Shows on a console. */
  public LiveReport(Console output) {
    this.output = output;
  }

  @Override
  public void changed(LiveChange change) {
    output.report(line(change));
    if (!change.fault().isEmpty()) {
      output.report("The site stays as it was: " + change.fault());
    }
  }

  static String line(LiveChange change) {
    String what =
        switch (change.files().size()) {
          case 0 -> "files";
          case 1 -> change.files().get(0);
          default -> change.files().get(0) + " and " + (change.files().size() - 1) + " more";
        };
    if (change.everything()) {
      return "Changed: " + what + "; everything is made anew";
    }
    int pages = change.pages().size();
    return "Changed: " + what + "; " + pages + (pages == 1 ? " page" : " pages") + " made anew";
  }

  @Override
  public synchronized void checked(BuildResult result) {
    List<Finding> findings = result.findings().stream().filter(Finding::counts).toList();
    Set<String> now = new HashSet<>();
    findings.forEach(finding -> now.add(identity(finding)));
    ConsoleFormat.printable(findings.stream().filter(f -> !shown.contains(identity(f))).toList())
        .forEach(this::show);
    long gone = shown.stream().filter(known -> !now.contains(known)).count();
    if (gone > 0) {
      output.report(gone + (gone == 1 ? " finding is gone" : " findings are gone"));
    }
    DiagnosticSummary.ofFindings(result.findings()).lines().forEach(output::report);
    shown = now;
  }

  private void show(Finding finding) {
    ConsoleFormat.lines(finding)
        .forEach(line -> output.finding(finding.diagnostic().severity(), line));
  }

  /** What makes a finding the same when lines before it have changed. */
  private static String identity(Finding finding) {
    return finding.diagnostic().rule().id()
        + " "
        + finding.diagnostic().location().path()
        + " "
        + finding.key();
  }

  @Override
  public void failed(String fault) {
    output.report("The site cannot be built as a whole: " + fault);
  }
}
