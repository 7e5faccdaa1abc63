package org.diglot.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.diglot.diagnostic.Diagnostic;

/**
 * What a run did.
 *
 * @param editions one summary per language, the source language first
 * @param diagnostics every finding, sorted
 * @param output the folder written
 * @param start the file to open first
 * @param filesWritten files whose bytes changed
 */
public record BuildResult(
    List<EditionSummary> editions,
    List<Diagnostic> diagnostics,
    Path output,
    Path start,
    int filesWritten) {

  public BuildResult {
    editions = List.copyOf(editions);
    diagnostics = List.copyOf(diagnostics);
  }
}
