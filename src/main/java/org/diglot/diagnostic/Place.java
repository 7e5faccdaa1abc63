package org.diglot.diagnostic;

import java.util.Comparator;
import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;

/**
 * Where a file belongs.
 *
 * @param page the page, below the content folder; absent for files that are none
 * @param locale the locale; absent for source files and for files of no language
 */
public record Place(Optional<DocumentPath> page, Optional<LanguageTag> locale)
    implements Comparable<Place> {

  /** No page and no locale. */
  public static final Place NOWHERE = new Place(Optional.empty(), Optional.empty());

  private static final Comparator<Place> ORDER =
      Comparator.comparing((Place p) -> p.locale().map(LanguageTag::value).orElse(""))
          .thenComparing(p -> p.page().map(DocumentPath::value).orElse(""));

  /** By locale, then by page; source pages first. */
  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** What people call the language: a tag, {@code source} or {@code other files}. */
  public String language() {
    return locale
        .map(LanguageTag::value)
        .orElseGet(() -> page.isPresent() ? "source" : "other files");
  }
}
