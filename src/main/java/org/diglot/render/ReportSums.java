package org.diglot.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.diglot.guidance.Amount;
import org.diglot.guidance.CoverageCounts;
import org.diglot.guidance.Currency;
import org.diglot.guidance.GuidanceClass;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.LocaleTotals;
import org.diglot.guidance.MeasuredPage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.PageTotals;
import org.diglot.guidance.ReportHead;
import org.diglot.model.LanguageTag;
import org.diglot.render.ReportView.ClassRow;
import org.diglot.render.ReportView.LocaleSummary;
import org.diglot.render.ReportView.MatrixRow;
import org.diglot.render.ReportView.PartLink;
import org.diglot.render.ReportView.ReportLocale;
import org.diglot.render.ReportView.RuleCount;
import org.diglot.render.ReportView.ShareCell;

/** What a report keeps of each page until its end. */
final class ReportSums {

  /** Rows of the matrix in one file. */
  private static final int PART = 500;

  private final ReportHead head;
  private final Map<LanguageTag, ReportLocale> locales;
  private final Map<LanguageTag, LocaleTotals> totals = new LinkedHashMap<>();
  private final List<MatrixRow> rows = new ArrayList<>();

  ReportSums(ReportHead head, Map<LanguageTag, ReportLocale> locales) {
    this.head = head;
    this.locales = locales;
    head.locales().forEach(tag -> totals.put(tag, new LocaleTotals(tag)));
  }

  /** A page's row of the matrix. */
  static MatrixRow row(MeasuredPage page, String url) {
    PageCoverage coverage = page.coverage();
    List<ShareCell> cells = new ArrayList<>();
    for (LocaleCoverage locale : coverage.locales()) {
      cells.add(
          ReportShares.cell(
              cells.size(),
              locale.currency() != Currency.ABSENT,
              page.guidance(locale),
              page.withdrawnGuidance(locale).statements()));
    }
    long statements =
        coverage.statements().stream().filter(s -> s.guidanceClass().isGuidance()).count();
    return new MatrixRow(
        coverage.page().value(),
        url,
        (int) statements,
        coverage.pivot().embeddedIn().map(LanguageTag::value).orElse(""),
        cells);
  }

  /** Takes a page. */
  void add(MatrixRow row, List<PageTotals> page) {
    page.forEach(sum -> totals.computeIfAbsent(sum.locale(), LocaleTotals::new).add(sum));
    rows.add(row);
  }

  /** Number of files that the matrix takes. */
  int parts() {
    return Math.max(1, (rows.size() + PART - 1) / PART);
  }

  static String file(int part) {
    return part == 0 ? "report.html" : "report/pages-" + (part + 1) + ".html";
  }

  ReportView view(int part, ReportLocale source, List<RuleCount> findings, int findingsTotal) {
    Amount all = source(LocaleTotals::guidance);
    return new ReportView(
        part == 0 ? "" : "../",
        head.toolVersion(),
        source,
        rows.size(),
        all.statements(),
        all.words(),
        summaries(),
        classes(),
        findings,
        findingsTotal,
        rows.subList(part * PART, Math.min(rows.size(), (part + 1) * PART)),
        parts() == 1 ? List.of() : links(part));
  }

  /** What the source says: every locale has a state for each of its statements. */
  private Amount source(Function<LocaleTotals, CoverageCounts> counts) {
    return totals.values().stream()
        .findFirst()
        .map(total -> counts.apply(total).total())
        .orElse(Amount.NONE);
  }

  private List<LocaleSummary> summaries() {
    List<LocaleSummary> summaries = new ArrayList<>();
    locales.forEach(
        (tag, locale) -> {
          LocaleTotals total = totals.getOrDefault(tag, new LocaleTotals(tag));
          summaries.add(
              ReportShares.summary(
                  locale,
                  total.pages(),
                  total.pagesWithout(),
                  total.guidance(),
                  total.withdrawnGuidance()));
        });
    return summaries;
  }

  private List<ClassRow> classes() {
    List<ClassRow> classes = new ArrayList<>();
    for (GuidanceClass guidanceClass : GuidanceClass.values()) {
      Amount amount = source(total -> total.of(guidanceClass));
      if (!amount.isNone()) {
        String label = guidanceClass.name().toLowerCase(Locale.ROOT);
        classes.add(new ClassRow(label, amount.statements(), amount.words(), cells(guidanceClass)));
      }
    }
    return classes;
  }

  private List<ShareCell> cells(GuidanceClass guidanceClass) {
    List<ShareCell> cells = new ArrayList<>();
    for (LocaleTotals total : totals.values()) {
      cells.add(ReportShares.cell(cells.size(), true, total.of(guidanceClass), 0));
    }
    return cells;
  }

  private List<PartLink> links(int here) {
    return IntStream.range(0, parts())
        .mapToObj(
            i -> {
              String first = rows.get(i * PART).path();
              String url = PageUrls.relative(file(here), file(i));
              return new PartLink("from " + first, PageUrls.encode(url), i == here);
            })
        .toList();
  }
}
