package org.diglot.guidance;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
    this.totals = head.locales().stream().map(LocaleTotals::new).toList();
    json.begin(VERSION, head);
    json.beginList("pages");
  }

  /** A page as it stands in the report. */
  public static String text(MeasuredPage page) {
    StringWriter text = new StringWriter();
    try {
      JsonReport json = new JsonReport(text);
      json.begin();
      json.beginList("pages");
      json.flush();
      int start = text.getBuffer().length();
      new CoveragePageJson(json, new CountsJson(json)).write(page);
      json.flush();
      return text.getBuffer().substring(start).stripLeading();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be written", e);
    }
  }

  /**
   * Writes a page.
   *
   * @param text what {@link #text} gave of it
   * @param sums what it adds to those of its locales
   */
  public void page(String text, List<PageTotals> sums) throws IOException {
    json.value(text);
    json.flush();
    pages++;
    for (PageTotals sum : sums) {
      for (LocaleTotals total : totals) {
        if (total.locale().equals(sum.locale())) {
          total.add(sum);
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
