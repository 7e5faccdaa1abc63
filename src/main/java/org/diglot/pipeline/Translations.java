package org.diglot.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;

/**
 * Which languages really have a page: the source, and every locale that has translated enough of
 * it. A page that only repeats the source, in whole or for the most part, is none of its language.
 */
final class Translations {

  private final SiteContext site;

  Translations(SiteContext site) {
    this.site = site;
  }

  /** Whether an edition really has a page. The page's standing has to be known. */
  boolean has(Edition edition, DocumentPath page) {
    if (edition.language().equals(site.sourceLanguage())) {
      return edition.pages().containsKey(page);
    }
    return edition.translated().contains(page)
        && share(edition.language(), page) >= site.inputs().site().indexFrom();
  }

  /** Percent of the source's sentences; all where nothing was counted. */
  private int share(LanguageTag locale, DocumentPath page) {
    return Optional.ofNullable(site.standings().pages().get(page))
        .map(standings -> standings.shares().get(locale))
        .orElse(100);
  }

  /**
   * The editions that really have a page, the source's first; nothing where the source edition has
   * no such page, for then there is none that all of them are translations of.
   */
  List<Edition> of(DocumentPath page) {
    Edition source = site.editions().get(0);
    return source.pages().containsKey(page)
        ? Stream.concat(
                Stream.of(source), site.editions().stream().skip(1).filter(e -> has(e, page)))
            .toList()
        : List.of();
  }
}
