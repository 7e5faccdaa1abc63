package org.diglot.guidance;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes {@code coverage.json}, page by page; only sums are kept in memory, so the summary comes
 * last. The format is that of {@code coverage-1.schema.json} in the manual. Call {@link #page} for
 * each page in the order of paths, then {@link #finish}; the stream stays open.
 */
public final class CoverageJson {

  private static final int VERSION = 1;

  private final JsonReport json;
  private final CountsJson counts;
  private final CoveragePageJson pageJson;
  private final List<LocaleTotals> totals;
  private int pages;

  /**
   * Begins the report.
   *
   * @throws IOException where the stream cannot be written, as with all methods
   */
  public CoverageJson(OutputStream out, ReportHead head) throws IOException {
    this.json = new JsonReport(out);
    this.counts = new CountsJson(json);
    this.pageJson = new CoveragePageJson(json, counts);
    this.totals = head.locales().stream().map(LocaleTotals::new).toList();
    json.begin(VERSION, head);
    json.beginList("pages");
  }

  /** Writes a page. */
  public void page(MeasuredPage page) throws IOException {
    pageJson.write(page);
    pages++;
    for (LocaleCoverage locale : page.coverage().locales()) {
      for (LocaleTotals total : totals) {
        if (total.locale().equals(locale.locale())) {
          total.add(page, locale);
        }
      }
    }
  }

  /** The sums over the pages written so far, in the order of the locales. */
  public List<LocaleTotals> totals() {
    return totals;
  }

  /** Writes the summary and ends the report. */
  public void finish() throws IOException {
    json.endList();
    json.begin("summary");
    json.field("pages", pages);
    json.begin("locales");
    for (LocaleTotals total : totals) {
      summary(total);
    }
    json.end();
    json.end();
    json.finish();
  }

  private void summary(LocaleTotals total) throws IOException {
    json.begin(total.locale().value());
    json.field("pages", total.pages());
    json.field("pagesWithout", total.pagesWithout());
    json.beginLine("counts");
    counts.write("guidance", total.guidance());
    counts.write("all", total.all());
    counts.write("withdrawn", total.withdrawnGuidance());
    json.endLine();
    json.begin("classes");
    for (GuidanceClass guidanceClass : GuidanceClass.values()) {
      if (!total.of(guidanceClass).total().isNone()) {
        json.beginLine(ReportWords.of(guidanceClass));
        counts.write("counts", total.of(guidanceClass));
        json.endLine();
      }
    }
    json.end();
    json.end();
  }
}
