package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diglot.diagnostic.DiagnosticSummary;
import org.diglot.guidance.MeasuredPage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.PageTotals;
import org.diglot.guidance.SampleCoverage;
import org.diglot.model.LanguageTag;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportPagesTest {

  private static final List<LanguageTag> LOCALES =
      Stream.of("ar-SA", "de-DE", "fr-FR", "ja-JP", "pt-BR").map(LanguageTag::new).toList();
  private static final Function<String, Optional<String>> BUILT_IN =
      name -> Optional.of(PageTemplatesTest.builtIn("site-template/" + name));
  private static final DiagnosticSummary FINDINGS =
      new DiagnosticSummary(7, Map.of(), Map.of(), Map.of("a-rule", 2, "b-rule", 5), 0, 0);
  private static final String PAGE = "report/guide/access.md.html";

  @Test
  void sumsUpEveryLocale() {
    Document report = report(page("guide/access.md", 40)).get("report.html");
    Element french = report.selectXpath("//table[1]//tr[th[starts-with(., 'fr-FR')]]").first();

    assertEquals(5, report.select(".sums tbody tr").size());
    assertEquals(
        List.of("13", "0", "6", "6", "3", "6", "1"),
        french.select("td:has(~ td) + td[title]").eachText().subList(0, 7));
    assertEquals(List.of("b-rule 5", "a-rule 2"), report.select(".findings li").eachText());
  }

  @Test
  void showsThePagesOfEachLocaleAndWhereThereIsNone() {
    Document report =
        report(page("guide/access.md", 40), page("guide/badges.md2", 4)).get("report.html");
    Element last = report.select("#pages ~ .scroll tbody tr").last();

    assertEquals("–", last.select("td").last().text());
    assertEquals(
        "no page",
        report(page("guide/badges.md2", 4))
            .get("report/guide/badges.md2.html")
            .select(".page-sums tbody tr")
            .last()
            .select("td")
            .first()
            .text());
  }

  @Test
  void showsEachStatementWithTheTextsOfAllLocales() {
    Document page = report(page("guide/access.md", 40)).get(PAGE);
    Element row = page.getElementById("s4");
    Element arabic = row.selectFirst(".ev.l0");

    assertEquals(40, page.select("tbody.st").size());
    assertEquals(
        List.of("outdated (meaning)", "current", "not yet", "current", "current"),
        row.select("td.l").eachText());
    assertEquals("rtl", arabic.selectFirst("[lang=ar-SA]").attr("dir"));
    assertTrue(arabic.selectFirst(".was[lang=en-US]").text().contains("5 days"));
    assertTrue(arabic.selectFirst(".now").text().contains("3 days"));
    assertEquals(
        "1f3a9-104 locales/ar-SA/content/guide/access.md:4:1", arabic.selectFirst(".place").text());
    assertTrue(
        row.classNames().containsAll(List.of("has-outdated", "has-not-yet", "c-permission")));
    assertFalse(row.hasClass("has-omitted"));
  }

  @Test
  void showsWhatIsWithdrawnAndWhatElseIsMissingOnTheLastFile() {
    Map<String, Document> files = report(page("guide/access.md", 251));
    Document last = files.get("report/guide/access.md.2.html");

    assertEquals(0, files.get(PAGE).select("#withdrawn").size());
    assertEquals(5, last.select("#withdrawn ~ .evs .ev").size());
    assertEquals(5, last.select(".elements tbody tr").size());
    assertEquals(1, last.select("tbody.st").size());
    assertEquals(List.of("Part 20"), last.select(".head th").eachText());
  }

  @Test
  void linksOnlyToFilesThatThereAre() {
    Map<String, Document> files =
        report(page("a #1%.md", 260), page("guide/access.md", 3), page("index.md", 0));
    int links = 0;
    for (Map.Entry<String, Document> file : files.entrySet()) {
      for (Element link : file.getValue().select("a[href], link[rel=stylesheet]")) {
        String href = link.attr("href");
        String target = href.startsWith("#") ? file.getKey() : resolve(file.getKey(), href);
        assertTrue(files.containsKey(target), file.getKey() + " to " + href);
        links++;
      }
    }
    assertTrue(links > 15, "links: " + links);
  }

  private static String resolve(String from, String href) {
    URI base = URI.create("file:///" + PageUrls.encode(from));
    return base.resolve(href).getPath().substring(1);
  }

  @Test
  void cutsTheMatrixIntoFiles() {
    PageCoverage[] pages =
        IntStream.range(0, 501)
            .mapToObj(i -> page("p" + i + ".md", 0))
            .toArray(PageCoverage[]::new);
    Map<String, Document> files = report(name -> !name.contains(".md"), pages);

    assertEquals(500, files.get("report.html").select("#pages ~ .scroll tbody tr").size());
    assertEquals(1, files.get("report/pages-2.html").select("tbody tr").size());
    assertEquals(
        "../report/p500.md.html",
        files.get("report/pages-2.html").selectFirst("tbody a").attr("href"));
  }

  @Test
  void keepsHostileTextsInert() {
    String hostile =
        " <script>alert(1)</script><img src=x onerror=alert(1)> \"' onload=\" \u202Etxt\uD83D.";
    Document page =
        report(SampleCoverage.page("guide/<b>\"&.md", 40, LOCALES, hostile)).values().stream()
            .filter(file -> !file.select(".st").isEmpty())
            .findFirst()
            .orElseThrow();

    assertEquals(
        0, page.select("script, img, b:containsOwn(&), [onerror], [onload], style").size());
    assertTrue(page.text().contains("<script>alert(1)</script>"));
    assertEquals("guide/<b>\"&.md", page.selectFirst("h1 bdi").text());
    for (Element text : page.select("[lang]").not("html, .was, .now")) {
      assertFalse(text.attr("dir").isEmpty(), text.outerHtml());
    }
  }

  @Test
  void takesACellOfAMegabyte() {
    String large = " <b>&\"".repeat(180_000);
    Document page =
        report(SampleCoverage.page("guide/access.md", 1, LOCALES.subList(0, 1), large)).get(PAGE);

    assertTrue(page.selectFirst(".st summary [lang]").text().length() > 1_000_000);
    assertEquals(0, page.select(".st summary [lang] b").size());
  }

  @Test
  void needsNoScriptNoServerAndNobodyElse() {
    for (Document file : report(page("guide/access.md", 40)).values()) {
      assertEquals(0, file.select("script, style, [style], iframe, form, [src]").size());
      assertEquals(0, file.select("[href^=http], [href^=//], [href^=/]").size());
      if (!file.select("body > main").isEmpty()) {
        String policy = file.select("meta[http-equiv]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'self';"), policy);
        assertEquals("en", file.select("html").attr("lang"));
      }
    }
  }

  @Test
  void namesRowsAndColumnsOfEveryTable() {
    for (Document file : report(page("guide/access.md", 40)).values()) {
      for (Element table : file.select("table")) {
        assertEquals(1, table.select("> caption").size());
        assertEquals(0, table.select("th:not([scope])").size());
        assertEquals(0, table.select("tbody tr:not(.texts):not(:has(th))").size());
      }
      for (Element region : file.select(".scroll")) {
        boolean named = region.hasAttr("aria-label") || region.hasAttr("aria-labelledby");
        assertTrue(named && region.attr("tabindex").equals("0"), region.className());
      }
      long ids = file.select("[id]").eachAttr("id").stream().distinct().count();
      assertEquals(ids, file.select("[id]").size());
    }
  }

  @Test
  void hasARuleForEachFilter() {
    Map<String, Document> files = report(page("guide/access.md", 40));
    String css =
        files.get("report/report.css").wholeText() + files.get("report/locales.css").wholeText();

    for (String id : files.get(PAGE).select(".filters input").eachAttr("id")) {
      assertTrue(id.endsWith("-all") || css.contains(":has(#" + id + ":checked)"), id);
    }
  }

  @Test
  void writesAReportWithoutPagesOrLocales() {
    TreeMap<String, Document> files = new TreeMap<>();
    new ReportPages<RuntimeException>(
            BUILT_IN,
            SampleCoverage.head(List.of()),
            (path, bytes) -> files.put(path, parse(bytes)))
        .finish(new DiagnosticSummary(0, Map.of(), Map.of(), Map.of(), 0, 0));

    assertTrue(files.get("report.html").text().contains("No findings."));
  }

  @Test
  void saysWhereATemplateIsBroken() {
    ReportPages<RuntimeException> pages =
        new ReportPages<>(
            name -> Optional.of("{{ nothing }}"),
            SampleCoverage.head(LOCALES),
            (path, bytes) -> {});
    MeasuredPage page = new MeasuredPage(page("a.md", 1), SampleCoverage.WORDS);

    TemplateException broken = assertThrows(TemplateException.class, () -> pages.write(page));
    assertTrue(String.valueOf(broken.getMessage()).startsWith("report/page.peb:1"));
  }

  private static PageCoverage page(String path, int size) {
    return SampleCoverage.page(path, size, LOCALES);
  }

  private static Map<String, Document> report(PageCoverage... pages) {
    return report(name -> true, pages);
  }

  private static Map<String, Document> report(Predicate<String> wanted, PageCoverage... pages) {
    TreeMap<String, Document> files = new TreeMap<>();
    ReportPages<RuntimeException> report =
        new ReportPages<>(
            BUILT_IN,
            SampleCoverage.head(LOCALES),
            (path, bytes) -> {
              if (wanted.test(path)) {
                assertEquals(null, files.put(path, parse(bytes)), path);
              }
            });
    for (PageCoverage page : pages) {
      MeasuredPage measured = new MeasuredPage(page, SampleCoverage.WORDS);
      report.page(report.write(measured), PageTotals.of(measured));
    }
    report.finish(FINDINGS);
    return files;
  }

  private static Document parse(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Jsoup.parse(text);
    } catch (CharacterCodingException e) {
      throw new AssertionError(e);
    }
  }
}
