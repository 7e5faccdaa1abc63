package org.diglot.check;

import java.util.List;
import java.util.Optional;
import org.diglot.guidance.PageCoverage;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;

/**
 * A page in all of its locales.
 *
 * @param path the page below the content folder
 * @param pages one for each locale that has it, by tag
 * @param coverage how they are aligned to the source: for each of its statements the pairs of each
 *     locale
 */
public record CheckedPath(DocumentPath path, List<CheckedPage> pages, PageCoverage coverage) {

  public CheckedPath {
    pages = List.copyOf(pages);
  }

  /** The page in one locale. */
  Optional<CheckedPage> page(LanguageTag locale) {
    return pages.stream().filter(page -> page.key().locale().equals(locale)).findFirst();
  }
}
