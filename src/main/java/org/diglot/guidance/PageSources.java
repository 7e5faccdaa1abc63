package org.diglot.guidance;

import java.util.List;
import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.model.PageText;

/**
 * Everything there is of one page.
 *
 * @param page its path
 * @param source the source file, cut into sentences; absent where only locales have the page
 * @param locales the locales' pages, in any order; not empty where there is no source
 */
public record PageSources(DocumentPath page, Optional<PageText> source, List<LocalePage> locales) {

  public PageSources {
    locales = List.copyOf(locales);
    if (source.isEmpty() && locales.isEmpty()) {
      throw new IllegalArgumentException("nobody has " + page);
    }
  }
}
