package org.diglot.guidance;

import java.util.List;
import org.diglot.model.LanguageTag;

/**
 * What every report of a run says of itself.
 *
 * @param toolVersion version of Diglot
 * @param source the source language
 * @param locales every locale of the run in the order of their tags
 */
public record ReportHead(String toolVersion, LanguageTag source, List<LanguageTag> locales) {

  public ReportHead {
    locales = List.copyOf(locales);
  }
}
