package org.diglot.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Finding;

/**
 * What a run did.
 *
 * @param editions one summary per language, the source language first
 * @param findings every finding, sorted, also those that do not count
 * @param coverage what to show of coverage, line by line; empty where none was looked at
 * @param failure why the goal fails, as one line with what to do; absent where it does not
 * @param output the folder written
 * @param start the file to open first
 * @param filesWritten files whose bytes changed
 */
public record BuildResult(
    List<EditionSummary> editions,
    List<Finding> findings,
    List<String> coverage,
    Optional<String> failure,
    Path output,
    Path start,
    int filesWritten) {

  public BuildResult {
    editions = List.copyOf(editions);
    findings = List.copyOf(findings);
    coverage = List.copyOf(coverage);
  }

  /** The findings that count: neither suppressed nor known from a baseline. */
  public List<Diagnostic> diagnostics() {
    return findings.stream().filter(Finding::counts).map(Finding::diagnostic).toList();
  }
}
