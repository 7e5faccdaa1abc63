package org.diglot.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.align.Consequence;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Subject;

/** Says of a page that translates another revision of its source what that amounts to. */
final class RevisionFinding {

  private final PageSources sources;
  private final Pivot pivot;
  private final LocalePage page;

  RevisionFinding(PageSources sources, Pivot pivot, LocalePage page) {
    this.sources = sources;
    this.pivot = pivot;
    this.page = page;
  }

  /** What to report of a page; nothing unless its hash is another source's. */
  Optional<Diagnostic> of(LocaleCoverage coverage) {
    if (coverage.currency() != Currency.OTHER_REVISION) {
      return Optional.empty();
    }
    List<String> changes = changes(coverage);
    String hash = PivotChoice.hash(pivot, sources);
    String amount =
        changes.isEmpty()
            ? "every sentence is current, only the hash is old"
            : String.join(", ", changes);
    String set = "set ms.openlocfilehash to " + (hash.isEmpty() ? "the source's" : hash);
    Diagnostic finding =
        Diagnostic.of(
                GuidanceRules.OUTDATED_TRANSLATION,
                Location.of(page.target().file(), page.revisionRange()),
                "this page translates another revision of its source: " + amount)
            .withRemedy(changes.isEmpty() ? set : "bring the page up to date, then " + set)
            .withRelated("the source", Location.ofFile(pivot.text().file().location()))
            .about(
                new Subject(
                    sources.page(),
                    page.locale(),
                    Optional.empty(),
                    hash,
                    page.revision().sourceHash()));
    return Optional.of(
        hash.isEmpty() ? finding : finding.withDetail("SHA-1 of the source: " + hash));
  }

  private static List<String> changes(LocaleCoverage coverage) {
    List<String> changes = new ArrayList<>();
    add(changes, older(coverage, Consequence.NORMATIVE), "changed in meaning");
    add(changes, older(coverage, Consequence.WORDING), "reworded");
    add(
        changes,
        coverage.statements().stream().filter(s -> s.state() == Coverage.NOT_YET).count(),
        "not here yet");
    add(changes, coverage.withdrawn().size(), "withdrawn");
    long elements = changedElements(coverage);
    add(changes, elements, elements == 1 ? "element changed" : "elements changed");
    return changes;
  }

  private static void add(List<String> changes, long count, String what) {
    if (count > 0) {
      changes.add(count + " " + what);
    }
  }

  /** What stands there in the source language may be older, too. */
  private static long older(LocaleCoverage coverage, Consequence consequence) {
    return coverage.statements().stream()
        .filter(s -> s.state() == Coverage.OUTDATED || s.state() == Coverage.UNTRANSLATED)
        .filter(s -> s.change().consequence() == consequence)
        .count();
  }

  /** Links, images and the like of which no sentence's change tells. */
  private static long changedElements(LocaleCoverage coverage) {
    return coverage.elements().stream()
        .filter(e -> !e.explained())
        .filter(
            e ->
                e.state() == Coverage.OUTDATED
                    || e.state() == Coverage.NOT_YET
                    || e.state() == Coverage.WITHDRAWN)
        .count();
  }
}
