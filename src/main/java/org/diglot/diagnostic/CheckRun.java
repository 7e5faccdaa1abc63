package org.diglot.diagnostic;

import java.util.List;

/**
 * What the reports of a run are written from.
 *
 * @param tool what they say about Diglot
 * @param findings every finding, sorted, also those that do not count
 * @param gone what the baseline has and the run did not find
 * @param pages every page of the run in every locale, also those without findings
 * @param gate which findings make the run fail
 */
public record CheckRun(
    ToolDescription tool,
    List<Finding> findings,
    List<Baseline.Entry> gone,
    List<Place> pages,
    Gate gate) {

  public CheckRun {
    findings = List.copyOf(findings);
    gone = List.copyOf(gone);
    pages = pages.stream().sorted().distinct().toList();
  }
}
