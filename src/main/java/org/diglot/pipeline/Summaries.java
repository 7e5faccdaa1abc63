package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.Finding;
import org.diglot.model.LanguageTag;
import org.diglot.text.Languages;

/** Counts what each edition has. */
final class Summaries {

  private static final LanguageTag ENGLISH = new LanguageTag("en");

  private Summaries() {}

  /**
   * @param source the source language, whose files belong to no locale
   */
  static List<EditionSummary> of(
      List<Edition> editions, List<Finding> findings, LanguageTag source) {
    List<EditionSummary> summaries = new ArrayList<>();
    for (Edition edition : editions) {
      int segments =
          edition.pages().values().stream()
              .filter(page -> edition.translated().contains(page.path()))
              .mapToInt(PageFacts::segments)
              .sum();
      summaries.add(
          new EditionSummary(
              edition.language(),
              Languages.label(edition.language(), ENGLISH),
              edition.translated().size(),
              edition.pages().size() - edition.translated().size(),
              segments,
              findings(edition, findings, edition.language().equals(source))));
    }
    return summaries;
  }

  /** Findings about the edition's own language that count. */
  private static int findings(Edition edition, List<Finding> findings, boolean isSource) {
    return (int)
        findings.stream()
            .filter(Finding::counts)
            .filter(
                f ->
                    isSource
                        ? f.place().locale().isEmpty() && f.place().page().isPresent()
                        : f.place().locale().filter(edition.language()::equals).isPresent())
            .count();
  }
}
