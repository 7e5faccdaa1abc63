package org.diglot.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.diglot.diagnostic.DiagnosticSummary;
import org.diglot.diagnostic.LinkReport;
import org.diglot.guidance.CoverageCounts;
import org.diglot.guidance.Currency;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.MeasuredPage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.PageTotals;
import org.diglot.guidance.ReportHead;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.render.ReportPageView.PageLocale;
import org.diglot.render.ReportView.PartLink;
import org.diglot.render.ReportView.ReportLocale;
import org.diglot.text.Languages;

/**
 * Writes the report for whoever answers for the guidance: {@code report.html} with sums and a
 * matrix of pages and locales, and below {@code report/} each page's statements with the texts of
 * all locales. It works from a folder without server and script, and on paper. Call {@link #write}
 * for each page and {@link #page} in the order of paths, then {@link #finish}; only sums are kept
 * in between.
 *
 * @param <E> what goes wrong when a file cannot be written
 */
public final class ReportPages<E extends Exception> {

  private static final LanguageTag ENGLISH = new LanguageTag("en");
  private static final String FOLDER = "report/";
  private static final String STYLE = FOLDER + "report.css";
  private static final String LOCALES_STYLE = FOLDER + "locales.css";
  private static final int CHUNK = 250;

  private final ReportTemplates templates;
  private final Function<String, Optional<String>> files;
  private final ReportHead head;
  private final ReportOutput<E> output;
  private final Map<LanguageTag, ReportLocale> locales = new LinkedHashMap<>();
  private final ReportLocale source;
  private final ReportSums sums;

  /**
   * @param templates the text of a template file by its name, such as {@code report/page.peb}: the
   *     user's where there is one, else the built-in one
   * @param head what the run is
   * @param output takes the files
   */
  public ReportPages(
      Function<String, Optional<String>> templates, ReportHead head, ReportOutput<E> output) {
    this.templates =
        new ReportTemplates(templates, Map.of(STYLE, STYLE, LOCALES_STYLE, LOCALES_STYLE));
    this.files = templates;
    this.head = head;
    this.output = output;
    head.locales().forEach(tag -> locales.put(tag, locale(locales.size(), tag)));
    this.source = locale(locales.size(), head.source());
    this.sums = new ReportSums(head, locales);
  }

  private static ReportLocale locale(int column, LanguageTag tag) {
    String direction = Languages.isRightToLeft(tag) ? "rtl" : "ltr";
    return new ReportLocale(column, tag.value(), direction, Languages.label(tag, ENGLISH));
  }

  /**
   * Takes a page; called in the order of the paths.
   *
   * @param row what {@link #write} gave
   * @param totals what the page adds to the sums of its locales
   */
  public void page(ReportView.MatrixRow row, List<PageTotals> totals) {
    sums.add(row, totals);
  }

  /**
   * Writes a page's report. Its locales are those of the head. Safe for use by many threads where
   * the output is.
   *
   * @return its row of the summary's matrix
   * @throws TemplateException where a template is broken
   */
  public ReportView.MatrixRow write(MeasuredPage measured) throws E {
    PageCoverage page = measured.coverage();
    int chunks = Math.max(1, (page.statements().size() + CHUNK - 1) / CHUNK);
    List<PageLocale> shown = pageLocales(measured);
    ReportRows rows = new ReportRows(page, shown.stream().map(PageLocale::locale).toList());
    for (int chunk = 0; chunk < chunks; chunk++) {
      String html = templates.render(FOLDER + "page.peb", view(page, shown, rows, chunk, chunks));
      output.write(file(page.page(), chunk), utf8(html));
    }
    return ReportSums.row(measured, url(page.page(), 0));
  }

  private ReportPageView view(
      PageCoverage page, List<PageLocale> shown, ReportRows rows, int chunk, int chunks) {
    int size = page.statements().size();
    boolean last = chunk == chunks - 1;
    return new ReportPageView(
        "../".repeat(page.page().depth() + 1),
        head.toolVersion(),
        source,
        page.page().value(),
        page.pivot().text().file().location(),
        page.pivot().embeddedIn().map(LanguageTag::value).orElse(""),
        size,
        (int) page.statements().stream().filter(s -> s.guidanceClass().isGuidance()).count(),
        shown,
        chunks == 1 ? List.of() : parts(page.page(), size, chunk, chunks),
        rows.statements(chunk * CHUNK, Math.min(size, (chunk + 1) * CHUNK)),
        last ? rows.withdrawn() : List.of(),
        last ? rows.elements() : List.of());
  }

  private List<PageLocale> pageLocales(MeasuredPage page) {
    List<PageLocale> shown = new ArrayList<>();
    for (LocaleCoverage coverage : page.coverage().locales()) {
      ReportLocale locale = locales.get(coverage.locale());
      if (locale == null) {
        throw new IllegalArgumentException("not a locale of the run: " + coverage.locale());
      }
      boolean absent = coverage.currency() == Currency.ABSENT;
      CoverageCounts counts = page.guidance(coverage);
      shown.add(
          new PageLocale(
              locale,
              coverage.currency().name().toLowerCase(Locale.ROOT).replace('_', '-'),
              ReportShares.summary(
                  locale,
                  absent ? 0 : 1,
                  absent ? 1 : 0,
                  counts,
                  page.withdrawnGuidance(coverage))));
    }
    return shown;
  }

  private static List<PartLink> parts(DocumentPath page, int size, int here, int chunks) {
    return IntStream.range(0, chunks)
        .mapToObj(
            i -> {
              String label = (i * CHUNK + 1) + "–" + Math.min(size, (i + 1) * CHUNK);
              String url = PageUrls.relative(file(page, here), file(page, i));
              return new PartLink(label, PageUrls.encode(url), i == here);
            })
        .toList();
  }

  /**
   * Writes {@code report.html} and what all files share.
   *
   * @param findings of the whole run
   * @throws TemplateException where a template is broken
   */
  public void finish(DiagnosticSummary findings) throws E {
    List<ReportView.RuleCount> rules =
        findings.byRule().entrySet().stream()
            .map(entry -> new ReportView.RuleCount(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingInt(ReportView.RuleCount::count)
                    .reversed()
                    .thenComparing(ReportView.RuleCount::rule))
            .toList();
    int parts = sums.parts();
    for (int part = 0; part < parts; part++) {
      ReportView view = sums.view(part, source, rules, findings.total());
      String template = FOLDER + (part == 0 ? "summary.peb" : "pages.peb");
      output.write(ReportSums.file(part), utf8(templates.render(template, view)));
    }
    output.write(STYLE, utf8(files.apply(STYLE).orElse("")));
    ReportColumns columns = new ReportColumns(List.copyOf(locales.values()));
    output.write(LOCALES_STYLE, utf8(templates.render(FOLDER + "locales.css.peb", columns)));
  }

  /**
   * Writes {@code links.html}.
   *
   * @throws TemplateException where a template is broken
   */
  public void links(LinkReport report) throws E {
    LinkReportView view = LinkReportView.of(report, head.toolVersion());
    output.write("links.html", utf8(templates.render(FOLDER + "links.peb", view)));
  }

  private static String url(DocumentPath page, int chunk) {
    return PageUrls.encode(file(page, chunk));
  }

  /** The page's whole name stays in it, so that no two pages and no two parts share a file. */
  private static String file(DocumentPath page, int chunk) {
    return FOLDER + page.value() + (chunk == 0 ? "" : "." + (chunk + 1)) + ".html";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
