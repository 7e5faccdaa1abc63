package org.diglot.guidance;

import java.util.Arrays;
import java.util.List;
import org.diglot.model.LanguageTag;

/**
 * What a page adds to the sums of one of its locales.
 *
 * @param locale the locale
 * @param absent whether it does not have the page
 * @param classes the counts of each class of guidance, in the order of the classes
 * @param withdrawn guidance that the locale still gives and the pivot dropped
 */
public record PageTotals(
    LanguageTag locale, boolean absent, List<CoverageCounts> classes, Amount withdrawn) {

  public PageTotals {
    classes = List.copyOf(classes);
  }

  /** What a page adds to the sums of each of its locales. */
  public static List<PageTotals> of(MeasuredPage page) {
    return page.coverage().locales().stream().map(locale -> of(page, locale)).toList();
  }

  /** What a page adds to the sums of a locale. */
  static PageTotals of(MeasuredPage page, LocaleCoverage coverage) {
    return new PageTotals(
        coverage.locale(),
        coverage.currency() == Currency.ABSENT,
        Arrays.stream(GuidanceClass.values())
            .map(one -> page.counts(coverage, statement -> statement.guidanceClass() == one))
            .toList(),
        page.withdrawnGuidance(coverage));
  }
}
