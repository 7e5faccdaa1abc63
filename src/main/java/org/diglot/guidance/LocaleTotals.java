package org.diglot.guidance;

import java.util.EnumMap;
import java.util.Map;
import org.diglot.model.LanguageTag;

/** A locale's sums over all pages, by class. Not safe for use by several threads. */
public final class LocaleTotals {

  private final LanguageTag locale;
  private final Map<GuidanceClass, CoverageCounts.Sum> classes = new EnumMap<>(GuidanceClass.class);
  private Amount withdrawn = Amount.NONE;
  private int pages;
  private int pagesWithout;

  /** No page yet. */
  public LocaleTotals(LanguageTag locale) {
    this.locale = locale;
    for (GuidanceClass guidanceClass : GuidanceClass.values()) {
      classes.put(guidanceClass, new CoverageCounts.Sum());
    }
  }

  /** Adds a page. */
  public void add(PageTotals page) {
    classes.forEach((guidanceClass, sum) -> sum.add(page.classes().get(guidanceClass.ordinal())));
    withdrawn = withdrawn.plus(page.withdrawn());
    if (page.absent()) {
      pagesWithout++;
    } else {
      pages++;
    }
  }

  /** Whose sums these are. */
  public LanguageTag locale() {
    return locale;
  }

  /** The counts of a class. */
  public CoverageCounts of(GuidanceClass guidanceClass) {
    CoverageCounts.Sum sum = classes.get(guidanceClass);
    return sum == null ? CoverageCounts.NONE : sum.counts();
  }

  /** The counts of everything but information. */
  public CoverageCounts guidance() {
    CoverageCounts.Sum sum = new CoverageCounts.Sum();
    classes.forEach(
        (guidanceClass, part) -> {
          if (guidanceClass.isGuidance()) {
            sum.add(part.counts());
          }
        });
    return sum.counts();
  }

  /** The counts of every sentence. */
  public CoverageCounts all() {
    CoverageCounts.Sum sum = new CoverageCounts.Sum();
    classes.values().forEach(part -> sum.add(part.counts()));
    return sum.counts();
  }

  /** Guidance that the locale still gives and the pivot dropped. */
  public Amount withdrawnGuidance() {
    return withdrawn;
  }

  /** Number of pages that the locale has. */
  public int pages() {
    return pages;
  }

  /** Number of pages that others have and the locale has not. */
  public int pagesWithout() {
    return pagesWithout;
  }
}
