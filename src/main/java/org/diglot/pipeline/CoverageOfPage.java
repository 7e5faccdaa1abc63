package org.diglot.pipeline;

import java.util.Optional;
import org.diglot.guidance.PageCoverage;
import org.diglot.model.DocumentPath;

/** Computes the coverage of one page; its value is used at once and not kept. */
@FunctionalInterface
interface CoverageOfPage {

  /** Computes nothing. */
  CoverageOfPage NONE = page -> Optional.empty();

  /**
   * The coverage of a page in all locales; nothing where there is none. Called by several threads,
   * once for each page.
   */
  Optional<PageCoverage> of(DocumentPath page);
}
