package org.diglot.diagnostic;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the user wants to hear of: turns what a run found into what counts.
 *
 * @param levels what findings weigh
 * @param suppressions what is no defect
 * @param baseline what was known before; absent where the run is not held against one
 * @param places which page and locale a file belongs to
 * @param today the day by which suppressions expire
 */
public record Triage(
    Levels levels,
    Suppressions suppressions,
    Optional<Baseline> baseline,
    Places places,
    LocalDate today) {

  /**
   * The findings of a run as the user judges them.
   *
   * @param findings sorted; those of rules that are off are absent
   * @param gone what the baseline has and the run did not find
   * @param shrunk the baseline to write, where it became smaller
   */
  public record Outcome(
      List<Finding> findings, List<Baseline.Entry> gone, Optional<Baseline> shrunk) {

    public Outcome {
      findings = List.copyOf(findings);
      gone = List.copyOf(gone);
    }
  }

  /**
   * Judges the diagnostics of a run. Suppressions are applied before levels, so that switching a
   * rule off leaves none of them unused; what is wrong with suppressions is judged like the rest.
   */
  public Outcome apply(List<Diagnostic> diagnostics) {
    Suppressions.Outcome first =
        suppressions.apply(
            diagnostics.stream().map(diagnostic -> Finding.of(diagnostic, places)).toList(), today);
    List<Finding> findings =
        Stream.concat(
                first.findings().stream(),
                first.diagnostics().stream().map(diagnostic -> Finding.of(diagnostic, places)))
            .flatMap(finding -> levels.apply(finding).stream())
            .sorted(Comparator.comparing(Finding::diagnostic))
            .toList();
    if (baseline.isEmpty()) {
      return new Outcome(findings, List.of(), Optional.empty());
    }
    Baseline.Outcome held = baseline.get().apply(findings);
    return new Outcome(
        held.findings(),
        held.gone(),
        held.shrinks() ? Optional.of(held.shrunk()) : Optional.empty());
  }
}
