package org.diglot.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;

/**
 * How the pages of a site stand to their sources. A page whose coverage was not computed is not
 * here. Filled before pages are rendered; safe for use by many threads.
 */
final class Standings {

  private final SortedMap<DocumentPath, PageStandings> pages = new ConcurrentSkipListMap<>();

  void put(DocumentPath page, PageStandings standings) {
    pages.put(page, standings);
  }

  /** A page in a locale. */
  Optional<PageStanding> of(DocumentPath page, LanguageTag locale) {
    return Optional.ofNullable(pages.get(page)).map(found -> found.locales().get(locale));
  }

  /** A page in the source edition. */
  Optional<SourcePlaces> source(DocumentPath page) {
    return Optional.ofNullable(pages.get(page)).map(PageStandings::source);
  }

  /** All pages in the order of their paths. */
  Map<DocumentPath, PageStandings> pages() {
    return pages;
  }
}
