package org.diglot.guidance;

import java.util.List;
import java.util.Optional;
import org.diglot.align.Alignment;
import org.diglot.model.LanguageTag;

/**
 * A page in one locale.
 *
 * @param locale whose page it is
 * @param currency how it stands to the pivot as a whole
 * @param alignment its embedded source to the pivot; absent where the locale has no such page
 * @param statements the state of each of the pivot's statements, in their order
 * @param withdrawn what it still says and the pivot dropped
 * @param elements the state of each of the pivot's elements, in their order, then withdrawn ones
 */
public record LocaleCoverage(
    LanguageTag locale,
    Currency currency,
    Optional<Alignment> alignment,
    List<StatementCoverage> statements,
    List<Withdrawn> withdrawn,
    List<ElementCoverage> elements) {

  public LocaleCoverage {
    statements = List.copyOf(statements);
    withdrawn = List.copyOf(withdrawn);
    elements = List.copyOf(elements);
  }
}
