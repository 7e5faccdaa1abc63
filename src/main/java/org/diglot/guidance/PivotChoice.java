package org.diglot.guidance;

import java.util.Comparator;
import java.util.Optional;
import org.diglot.model.LanguageTag;

/** Which source a page's locales are held against. */
final class PivotChoice {

  private PivotChoice() {}

  /** The source file; without one the newest embedded source, by hand-off date, then tag. */
  static Pivot of(PageSources page) {
    return page.source()
        .map(text -> new Pivot(text, Optional.empty()))
        .orElseGet(() -> embedded(newest(page)));
  }

  private static Pivot embedded(LocalePage page) {
    return new Pivot(page.halves(), Optional.of(page.locale()));
  }

  private static LocalePage newest(PageSources page) {
    return page.locales().stream()
        .max(
            Comparator.comparing((LocalePage p) -> p.revision().handOffDate().orElse(""))
                .thenComparing(LocalePage::locale, Comparator.<LanguageTag>reverseOrder()))
        .orElseThrow();
  }

  /** How a locale's page stands to the pivot as a whole. */
  static Currency currency(LocalePage page, Pivot pivot, PageSources all) {
    if (pivot.embeddedIn().filter(page.locale()::equals).isPresent()) {
      return Currency.PIVOT;
    }
    String hash = page.revision().sourceHash();
    if (hash.isEmpty()) {
      return Currency.UNKNOWN;
    }
    return isSame(hash, pivot, all) ? Currency.CURRENT : Currency.OTHER_REVISION;
  }

  private static boolean isSame(String hash, Pivot pivot, PageSources all) {
    return pivot.embeddedIn().isEmpty()
        ? pivot.text().file().hasHash(hash)
        : hash(pivot, all).equalsIgnoreCase(hash);
  }

  /** The pivot's hash; of an embedded source what its page says, which may be nothing. */
  static String hash(Pivot pivot, PageSources all) {
    return pivot
        .embeddedIn()
        .map(
            holder ->
                all.locales().stream()
                    .filter(page -> page.locale().equals(holder))
                    .map(page -> page.revision().sourceHash())
                    .findFirst()
                    .orElse(""))
        .orElseGet(() -> pivot.text().file().hash());
  }
}
