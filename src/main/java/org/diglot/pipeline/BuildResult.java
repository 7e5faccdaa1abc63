package org.diglot.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;

/**
 * What a run did.
 *
 * @param editions one summary per language, the source language first
 * @param diagnostics every finding, sorted
 * @param output the folder written
 * @param start the file to open first
 * @param filesWritten files whose bytes changed
 * @param coverage what to show of coverage, line by line; empty where none was looked at
 * @param failure why the goal fails, as one line with what to do; absent where it does not
 */
public record BuildResult(
    List<EditionSummary> editions,
    List<Diagnostic> diagnostics,
    Path output,
    Path start,
    int filesWritten,
    List<String> coverage,
    Optional<String> failure) {

  public BuildResult {
    editions = List.copyOf(editions);
    diagnostics = List.copyOf(diagnostics);
    coverage = List.copyOf(coverage);
  }
}
