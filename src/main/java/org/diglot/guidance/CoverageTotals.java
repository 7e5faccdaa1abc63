package org.diglot.guidance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diglot.align.Consequence;
import org.diglot.model.DocumentPath;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.text.WordCount;

/**
 * Sums of coverage over pages: by page, locale and class, in statements and in words. Keeps numbers
 * only. Safe for use by several threads; two totals add up, in any order, to the totals of all
 * their pages. Sections are counted of one page at a time, see {@link #sections}.
 */
public final class CoverageTotals {

  /** Counts of one section of a page. */
  public record SectionCounts(Section section, LocaleCounts counts) {}

  private final WordCount words;
  private final LocaleCounts sum = new LocaleCounts();
  private final Map<DocumentPath, LocaleCounts> pages = new TreeMap<>();

  /**
   * @param words counts the words of source texts
   */
  public CoverageTotals(WordCount words) {
    this.words = words;
  }

  /** Counts a page; each page is counted once. */
  public void add(PageCoverage page) {
    LocaleCounts counts = new LocaleCounts();
    sections(page).forEach(section -> counts.addAll(section.counts()));
    synchronized (this) {
      if (pages.putIfAbsent(page.page(), counts) == null) {
        sum.addAll(counts);
      }
    }
  }

  /** Adds what others have counted; pages counted by both are counted once. */
  public void addAll(CoverageTotals other) {
    other
        .pages()
        .forEach(
            (page, counts) -> {
              synchronized (this) {
                if (pages.putIfAbsent(page, counts) == null) {
                  sum.addAll(counts);
                }
              }
            });
  }

  /** The sums over all pages. */
  public synchronized LocaleCounts sum() {
    return sum.copy();
  }

  /** The sums of each page, in the order of the paths. */
  public synchronized Map<DocumentPath, LocaleCounts> pages() {
    return Collections.unmodifiableMap(new TreeMap<>(pages));
  }

  /** The sums of each section of a page, in page order; withdrawn ones count where they stand. */
  public List<SectionCounts> sections(PageCoverage page) {
    PageText pivot = page.pivot().text();
    List<SectionCounts> sections = new ArrayList<>();
    pivot.sections().forEach(s -> sections.add(new SectionCounts(s, new LocaleCounts())));
    for (int i = 0; i < page.statements().size(); i++) {
      GuidanceStatement statement = page.statements().get(i);
      int count = words.of(statement.sentence().text());
      LocaleCounts counts = sections.get(pivot.section(statement.sentence()).index()).counts();
      for (LocaleCoverage locale : page.locales()) {
        StatementCoverage state = locale.statements().get(i);
        counts.add(
            locale.locale(),
            statement.guidanceClass(),
            state.state(),
            state.change().consequence(),
            count);
      }
    }
    page.locales().forEach(locale -> addWithdrawn(locale, pivot, sections));
    return sections;
  }

  private void addWithdrawn(LocaleCoverage locale, PageText pivot, List<SectionCounts> sections) {
    for (Withdrawn withdrawn : locale.withdrawn()) {
      String anchor =
          locale.alignment().stream()
              .map(alignment -> alignment.from().section(withdrawn.sentence()).anchor())
              .findFirst()
              .orElse("");
      int section =
          pivot.sections().stream()
              .filter(s -> s.anchor().equals(anchor))
              .mapToInt(Section::index)
              .findFirst()
              .orElse(0);
      sections
          .get(section)
          .counts()
          .add(
              locale.locale(),
              withdrawn.guidanceClass(),
              Coverage.WITHDRAWN,
              Consequence.NONE,
              words.of(withdrawn.sentence().text()));
    }
  }
}
