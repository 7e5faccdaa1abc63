package org.diglot.check;

import java.util.Comparator;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;

/**
 * A page in one locale.
 *
 * @param path the page below the content folder
 * @param locale the locale
 */
public record PageKey(DocumentPath path, LanguageTag locale) {

  /** By path and locale. */
  static final Comparator<PageKey> ORDER =
      Comparator.comparing((PageKey key) -> key.path().value())
          .thenComparing(key -> key.locale().value());
}
