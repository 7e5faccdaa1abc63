package org.diglot.guidance;

import java.util.List;
import org.diglot.model.DocumentPath;

/**
 * The coverage matrix of a page: its statements × the locales.
 *
 * @param page its path
 * @param pivot the source
 * @param statements every sentence of the pivot, in page order; information is a class of its own
 * @param locales every locale of the run in the order of their tags, also those without the page
 */
public record PageCoverage(
    DocumentPath page,
    Pivot pivot,
    List<GuidanceStatement> statements,
    List<LocaleCoverage> locales) {

  public PageCoverage {
    statements = List.copyOf(statements);
    locales = List.copyOf(locales);
    for (LocaleCoverage locale : locales) {
      if (locale.statements().size() != statements.size()) {
        throw new IllegalArgumentException("a state is missing in " + locale.locale());
      }
    }
  }
}
