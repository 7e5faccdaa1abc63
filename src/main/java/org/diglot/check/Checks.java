package org.diglot.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.diglot.diagnostic.Rule;

/** The registry: every check there is. */
public final class Checks {

  private static final List<Check> MEANING = List.of();

  private static final List<Check> VALUES = List.of();

  private static final List<Check> COMPLETENESS = List.of();

  private static final List<Check> MARKUP = List.of();

  private static final List<Check> TERMS =
      List.of(new ForbiddenTermCheck(), new MissingTermCheck(), new TranslatedProtectedTextCheck());

  private static final List<Check> TYPOGRAPHY = List.of();

  private static final List<Check> LOCALES = List.of();

  private static final List<Check> RUN =
      List.of(
          new AlteredNameCheck(),
          new DroppedNameCheck(),
          new InconsistentTranslationCheck(),
          new ReusedTranslationCheck());

  private static final List<Check> ALL =
      Stream.of(MEANING, VALUES, COMPLETENESS, MARKUP, TERMS, TYPOGRAPHY, LOCALES, RUN)
          .flatMap(List::stream)
          .sorted(Comparator.comparing(check -> check.rule().id()))
          .toList();

  private Checks() {}

  /** Every check, by the id of its rule. */
  static List<Check> all() {
    return ALL;
  }

  /** Every rule that a check can find broken, by id. */
  public static List<Rule> rules() {
    return ALL.stream().map(Check::rule).toList();
  }
}
