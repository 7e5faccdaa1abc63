package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diglot.guidance.SchemaCheck;
import org.diglot.workspace.WorkspaceException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the site tells search engines, hosts and programs. */
class SiteOutputsTest {

  private static final String BASE = "https://docs.example.org/policy/";

  @TempDir Path base;

  /** Keys is translated, badges for a third, leave not at all, and one page is French only. */
  private TestSite site(String siteFile) throws IOException {
    return new TestSite(base)
        .file("content/site.yml", "title: Rules\nsourceLanguage: en\n" + siteFile)
        .file("content/index.md", page("Start", "ms.date: 03/01/2026", "Welcome."))
        .file("content/keys.md", page("Keys", "ms.date: 05/02/2026", keys()))
        .file("content/badges.md", page("Badges", "updated: 2026-04-03", badges()))
        .file("content/leave.md", page("Leave", "", "You may take leave."))
        .file("locales/fr-FR/content/index.md", page("Début", handOff(3), "{Bienvenue.|Welcome.}"))
        .file("locales/fr-FR/content/keys.md", page("Clés", handOff(4), oldKeys()))
        .file("locales/fr-FR/content/badges.md", page("Badges", handOff(4), third()))
        .file(
            "locales/fr-FR/content/only.md", page("Ici", handOff(5), "{Seulement ici.|Only here.}"))
        .file("locales/ja/content/keys.md", page("鍵", handOff(6), newKeys()));
  }

  private static String badges() {
    return "Wear your badge. Keep the badge visible at all times. Return it when you leave.";
  }

  /** A third of it is translated. */
  private static String third() {
    return "{Portez votre badge.|Wear your badge.} "
        + twice("Keep the badge visible at all times.")
        + twice("Return it when you leave.");
  }

  private static String twice(String text) {
    return "{" + text + "|" + text + "} ";
  }

  private static String page(String title, String front, String text) {
    return "---\ntitle: " + title + "\n" + front + "\n---\n" + Bilingual.page(text) + "\n";
  }

  private static String handOff(int month) {
    return "ms.contentlocale: x\nms.lasthandoff: 0" + month + "/10/2026";
  }

  private static String keys() {
    return "You must return the key within 3 days. You must not copy it.";
  }

  private static String oldKeys() {
    return "{Vous devez rendre la clé sous 5 jours.|You must return the key within 5 days.}"
        + " {Vous ne devez pas la copier.|You must not copy it.}";
  }

  private static String newKeys() {
    return "{鍵は3日以内に返却しなければなりません。|You must return the key within 3 days.}"
        + " {複製してはなりません。|You must not copy it.}";
  }

  private TestSite built(String siteFile) throws IOException, WorkspaceException {
    TestSite site = site(siteFile);
    site.build();
    return site;
  }

  private static Document html(TestSite site, String path) throws IOException {
    return Jsoup.parse(site.page(path));
  }

  /** The other languages in a head: address by tag. */
  private static Map<String, String> alternates(Document page) {
    Map<String, String> alternates = new TreeMap<>();
    for (Element link : page.head().select("link[rel=alternate][hreflang]")) {
      alternates.put(link.attr("hreflang"), link.attr("href"));
    }
    return alternates;
  }

  /** What the sitemaps say: other languages by address. */
  private static SortedMap<String, Map<String, String>> sitemap(TestSite site) throws IOException {
    SortedMap<String, Map<String, String>> entries = new TreeMap<>();
    for (Element map :
        Jsoup.parse(site.page("sitemap.xml"), "", Parser.xmlParser()).select("sitemap > loc")) {
      String part = site.page(map.text().substring(BASE.length()));
      for (Element url : Jsoup.parse(part, "", Parser.xmlParser()).select("url")) {
        Map<String, String> alternates = new TreeMap<>();
        url.select("xhtml|link")
            .forEach(link -> alternates.put(link.attr("hreflang"), link.attr("href")));
        entries.put(url.selectFirst("loc").text(), alternates);
      }
    }
    return entries;
  }

  @Test
  void inventsNoAddress() throws Exception {
    TestSite site = built("");
    for (var file : site.files().keySet()) {
      if (file.endsWith(".html")) {
        Document page = html(site, file);
        assertTrue(page.select("link[rel=canonical]").isEmpty(), file);
        assertEquals(Map.of(), alternates(page), file);
        assertTrue(page.select("meta[property=og:url], script[type]").isEmpty(), file);
      }
    }
    assertFalse(site.has("sitemap.xml") || site.has("robots.txt") || site.has("en/feed.xml"));
    assertEquals(
        "Keys", html(site, "en/keys.html").selectFirst("meta[property=og:title]").attr("content"));
  }

  @Test
  void headAndSitemapNameTheSameReallyTranslatedPages() throws Exception {
    TestSite site = built("baseUrl: " + BASE + "\n");
    SortedMap<String, Map<String, String>> sitemap = sitemap(site);
    Map<String, Map<String, String>> heads = new TreeMap<>();
    for (String file : site.files().keySet()) {
      Map<String, String> alternates =
          file.endsWith(".html") ? alternates(html(site, file)) : Map.of();
      if (!alternates.isEmpty()) {
        heads.put(BASE + file, alternates);
      }
    }
    assertEquals(heads, sitemap);
    assertEquals(
        new TreeMap<>(
            Map.of(
                "en", BASE + "en/keys.html",
                "fr-FR", BASE + "fr-FR/keys.html",
                "ja", BASE + "ja/keys.html",
                "x-default", BASE + "en/keys.html")),
        heads.get(BASE + "fr-FR/keys.html"));
    assertEquals(Set.of("en", "x-default"), heads.get(BASE + "en/leave.html").keySet());
    assertEquals(Set.of("en", "x-default"), heads.get(BASE + "en/badges.html").keySet());
    for (var head : heads.entrySet()) {
      assertTrue(head.getValue().containsValue(head.getKey()), "names itself: " + head);
      head.getValue().values().forEach(url -> assertEquals(head.getValue(), heads.get(url), url));
    }
  }

  @Test
  void aPageThatRepeatsTheSourceLeadsToIt() throws Exception {
    TestSite site = built("baseUrl: " + BASE + "\n");
    for (String path : List.of("fr-FR/leave.html", "ja/index.html", "fr-FR/badges.html")) {
      Document page = html(site, path);
      String source = BASE + "en" + path.substring(path.indexOf('/'));
      assertEquals(source, page.selectFirst("link[rel=canonical]").attr("href"));
      assertEquals("noindex", page.selectFirst("meta[name=robots]").attr("content"));
      assertTrue(page.select("script[type]").isEmpty());
    }
    assertTrue(html(site, "fr-FR/keys.html").select("meta[name=robots]").isEmpty());
  }

  @Test
  void theThresholdIsASetting() throws Exception {
    TestSite site = built("baseUrl: " + BASE + "\nindexFrom: 33\n");
    assertTrue(alternates(html(site, "fr-FR/badges.html")).containsKey("fr-FR"));
  }

  @Test
  void daysOfTheSitemapAreThoseOfTheContent() throws Exception {
    TestSite site = built("baseUrl: " + BASE + "\n");
    String french = site.page("sitemap.fr-FR.xml");
    assertTrue(french.contains("/fr-FR/keys.html</loc><lastmod>2026-04-10</lastmod>"), french);
    String english = site.page("sitemap.en.xml");
    assertTrue(english.contains("/en/badges.html</loc><lastmod>2026-04-03</lastmod>"), english);
    assertTrue(english.contains("/en/leave.html</loc><xhtml:link"), english);
  }

  @Test
  void describesATranslationForPrograms() throws Exception {
    TestSite site = built("baseUrl: " + BASE + "\n");
    Document page = html(site, "ja/keys.html");
    assertEquals("ja_JP", page.selectFirst("meta[property=og:locale]").attr("content"));
    assertEquals(
        List.of("en_US", "fr_FR"),
        page.select("meta[property=og:locale:alternate]").eachAttr("content"));
    String data = page.selectFirst("script[type=application/ld+json]").data();
    assertTrue(data.contains("\"@type\":\"TechArticle\""), data);
    assertTrue(data.contains("\"inLanguage\":\"ja\",\"dateModified\":\"2026-06-10\""), data);
    assertTrue(data.contains("\"translationOfWork\":{\"@id\":\"" + BASE + "en/keys.html\""), data);
  }

  @Test
  void nothingInATitleEndsTheDescription() throws Exception {
    TestSite site =
        site("baseUrl: " + BASE + "\n")
            .file("content/x.md", "---\ntitle: \"</script><b>\\\"\\\\ & ’\"\n---\n# X\n");
    site.build();
    Document page = html(site, "en/x.html");
    String data = page.selectFirst("script[type=application/ld+json]").data();
    assertTrue(
        data.contains("\"headline\":\"\\u003c/script\\u003e\\u003cb\\u003e\\\"\\\\ \\u0026 ’\""),
        data);
    assertTrue(page.select("b").isEmpty());
  }

  @Test
  void robotsAreToldAtAHostsRootOnly() throws Exception {
    assertFalse(built("baseUrl: " + BASE + "\n").has("robots.txt"));
    TestSite root = site("baseUrl: https://docs.example.org\n");
    root.build();
    assertTrue(root.page("robots.txt").endsWith("Sitemap: https://docs.example.org/sitemap.xml\n"));
  }

  @Test
  void aPropertyTakesThePlaceOfTheSiteFile() throws Exception {
    TestSite site = site("baseUrl: " + BASE + "\n");
    Diglot.build(
        site.request().at("https://preview.example.org"), site.options(), ProgressListener.NONE);
    assertTrue(site.page("sitemap.xml").contains("https://preview.example.org/sitemap.en.xml"));
    assertThrows(
        WorkspaceException.class,
        () -> Diglot.build(site.request().at("preview"), site.options(), ProgressListener.NONE));
  }

  @Test
  void theHeadersPolicyIsThatOfThePages() throws Exception {
    TestSite site = built("baseUrl: " + BASE + "\n");
    String policy =
        html(site, "fr-FR/keys.html")
            .selectFirst("meta[http-equiv=Content-Security-Policy]")
            .attr("content");
    assertTrue(policy.startsWith("default-src 'self';"), policy);
    String headers = site.page("_headers");
    assertTrue(
        headers.startsWith("/policy/*\n  Content-Security-Policy: " + policy + "\n"), headers);
  }

  @Test
  void formerAddressesLeadToThePage() throws Exception {
    TestSite site =
        site("baseUrl: " + BASE + "\n")
            .file(
                "content/rules/cards.md",
                "---\nredirect_from:\n  - old name.md\n  - /rules/old\n  - badges-2.html\n---\n# Cards\n");
    site.build();
    Document page = html(site, "ja/rules/old/index.html");
    assertEquals(
        "0; url=../../rules/cards.html",
        page.selectFirst("meta[http-equiv=refresh]").attr("content"));
    assertEquals(
        BASE + "ja/rules/cards.html", page.selectFirst("link[rel=canonical]").attr("href"));
    String lines = site.page("_redirects");
    assertTrue(
        lines.contains("/policy/en/old%20name.html /policy/en/rules/cards.html 301\n"), lines);
    assertTrue(site.has("fr-FR/badges-2.html"));
    assertTrue(site.places().stream().noneMatch(p -> p.contains("redirect")), "" + site.places());
  }

  @Test
  void formerAddressesThatCannotBeAreFindings() throws Exception {
    TestSite site =
        site("")
            .file("content/a.md", "---\nredirect_from: [../x.md, keys.md, a.md, b.md]\n---\n# A\n")
            .file("content/c.md", "---\nredirect_from: B.md\n---\n# C\n");
    site.build();
    assertEquals(
        List.of("\"../x.md\" is no address that a page of this site had"),
        messages(site, "invalid-redirect"));
    assertEquals(
        List.of(
            "\"keys.md\" already leads to keys.md",
            "the page leads from \"a.md\" to itself",
            "\"B.md\" already leads to a.md"),
        messages(site, "redirect-clash"));
    assertTrue(site.page("en/keys.html").contains("return the key"));
    assertTrue(site.page("en/b.html").contains("url=a.html"));
  }

  private static List<String> messages(TestSite site, String rule) {
    return site.findings().stream()
        .filter(d -> d.rule().id().equals(rule))
        .map(d -> d.message())
        .toList();
  }

  @Test
  void theNotFoundPageSpeaksEveryLanguageFromAnyDepth() throws Exception {
    TestSite site = built("baseUrl: " + BASE + "\n");
    Document page = html(site, "404.html");
    assertEquals(List.of("en", "fr-FR", "ja"), page.select("main section").eachAttr("lang"));
    assertEquals(1, page.select("h1").size());
    for (Element link : page.select("[href]:not([rel=canonical]), [src]")) {
      String url = link.hasAttr("src") ? link.attr("src") : link.attr("href");
      assertTrue(url.startsWith("/policy/") || url.startsWith("#"), url);
    }
    assertEquals(List.of("ja"), html(site, "ja/404.html").select("main section").eachAttr("lang"));
  }

  @Test
  void theIndexHasTitlesAndHeadingsUnderTheLettersOfTheLanguage() throws Exception {
    TestSite site =
        site("").file("content/keys.md", "# Keys\n\n## Lost keys\n\n## 3 days\n\nText.\n");
    site.build();
    Document english = html(site, "en/a-z.html");
    assertEquals(List.of("B", "I", "K", "L", "S", "Other"), english.select("main h2").eachText());
    Element heading = english.selectFirst("a[href=keys.html#lost-keys]");
    assertEquals("Keys", heading.nextElementSibling().text());
    Document japanese = html(site, "ja/a-z.html");
    assertEquals("en", japanese.selectFirst("a[href=leave.html]").attr("lang"));
    assertEquals("漢字・その他", japanese.select("main h2").last().text());
    assertEquals("a-z.html", english.select("footer a").last().attr("href").substring(6));
  }

  @Test
  void authorsFilesComeFirst() throws Exception {
    TestSite site =
        site("baseUrl: " + BASE + "\n")
            .file("content/a-z.md", "# Mine\n")
            .file("content/404.md", "# Gone\n")
            .file("content/feed.xml", "<mine/>");
    site.build();
    assertTrue(site.page("en/a-z.html").contains("Mine"));
    assertTrue(site.page("en/404.html").contains("Gone"));
    assertEquals("<mine/>", site.page("en/feed.xml"));
  }

  @Test
  void theFeedTellsWhatChanged() throws Exception {
    TestSite site = built("baseUrl: " + BASE + "\n");
    Document feed = Jsoup.parse(site.page("fr-FR/feed.xml"), "", Parser.xmlParser());
    assertEquals("fr-FR", feed.selectFirst("feed").attr("xml:lang"));
    assertEquals("2026-05-10T00:00:00Z", feed.selectFirst("feed > updated").text());
    Element keys = entry(feed, "Clés");
    assertEquals("2026-05-02T00:00:00Z", keys.selectFirst("updated").text());
    assertEquals(
        "tag:docs.example.org,2026-05-02:/policy/fr-FR/keys.html", keys.selectFirst("id").text());
    Document content = Jsoup.parse(keys.selectFirst("content").text());
    assertTrue(content.text().contains("10 avril 2026"), content.text());
    assertEquals(
        List.of("You must return the key within 3 days."), content.select("li").eachText());
    assertEquals("en", content.selectFirst("ul").attr("lang"));
    Document english = Jsoup.parse(site.page("en/feed.xml"), "", Parser.xmlParser());
    assertTrue(entry(english, "Keys").text().contains("April 10, 2026"), english.text());
    assertEquals(3, english.select("entry").size());
    Document japanese = Jsoup.parse(site.page("ja/feed.xml"), "", Parser.xmlParser());
    assertFalse(entry(japanese, "鍵").text().contains("<li>"));
  }

  private static Element entry(Document feed, String title) {
    return feed.select("entry").stream()
        .filter(e -> e.selectFirst("title").text().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void pagesLinkToTheirSentencesAsData() throws Exception {
    TestSite site = built("");
    Document page = html(site, "fr-FR/keys.html");
    assertEquals(
        "segments/keys.json",
        page.selectFirst("link[rel=alternate][type=application/json]").attr("href"));
    String json = site.page("fr-FR/segments/keys.json");
    List<String> states =
        Pattern.compile("\"state\": \"([a-z]+)\"")
            .matcher(json)
            .results()
            .map((MatchResult m) -> m.group(1))
            .toList();
    assertEquals(List.of("changed", "translated"), states);
    SchemaCheck.assertValid("segments-1.schema.json", json);
    SchemaCheck.assertValid("coverage-1.schema.json", site.page("coverage.json"));
    Set<String> ids = new TreeSet<>(page.select(".u").eachAttr("id"));
    for (MatchResult anchor :
        Pattern.compile("\"anchor\": \"(\\w+)\"").matcher(json).results().toList()) {
      assertTrue(ids.contains(anchor.group(1)), json);
    }
    assertTrue(site.page("coverage.json").contains("\"pages\""));
    assertFalse(site.has("fr-FR/segments/leave.json"));
  }

  @Test
  void saysWhenAPageChangedAndWhereToEditIt() throws Exception {
    TestSite site = built("editUrl: https://git.example.org/edit/main/{path}\n");
    Element english = html(site, "en/badges.html").selectFirst("footer");
    assertEquals("2026-04-03", english.selectFirst("time").attr("datetime"));
    assertTrue(english.text().contains("April 3, 2026"), english.text());
    assertEquals(
        List.of("https://git.example.org/edit/main/content/badges.md"),
        english.select("a[href*=edit]").eachAttr("href"));
    Element french = html(site, "fr-FR/keys.html").selectFirst("footer");
    assertEquals("2026-04-10", french.selectFirst("time").attr("datetime"));
    assertEquals(
        List.of(
            "https://git.example.org/edit/main/locales/fr-FR/content/keys.md",
            "https://git.example.org/edit/main/content/keys.md"),
        french.select("a[href*=edit]").eachAttr("href"));
    assertTrue(html(site, "en/leave.html").select("footer time").isEmpty());
  }

  @Test
  void picturesHaveTheirSizesAndComeWhenTheyAreSeen() throws Exception {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 150'/>";
    TestSite site =
        site("")
            .file("content/media/plan.svg", svg)
            .file("content/media/broken.png", "<html>")
            .file(
                "content/shown.md",
                "# Shown\n\n![Plan](media/plan.svg)\n\n<img src=\"media/plan.svg\" width=\"100\">\n\n"
                    + "![Plan](media/broken.png)\n\n![](media/plan.svg)\n");
    site.build();
    List<String> pictures =
        html(site, "fr-FR/shown.html").select("article img").stream()
            .map(
                i ->
                    i.attr("width")
                        + "x"
                        + i.attr("height")
                        + " "
                        + i.attr("loading")
                        + i.attr("decoding"))
            .toList();
    assertEquals(
        List.of("300x150 ", "100x50 lazyasync", "x lazyasync", "300x150 lazyasync"), pictures);
    assertTrue(site.places().contains("content/shown.md:7:1 not-an-image"), "" + site.places());
    assertTrue(site.places().contains("content/shown.md:9:1 missing-alt-text"));
  }

  @Test
  void theSameContentGivesTheSameFilesElsewhere() throws Exception {
    TestSite here = built("baseUrl: " + BASE + "\n");
    TestSite there = new TestSite(base.resolve("another place"));
    for (var file : here.inputs().entrySet()) {
      there.file(file.getKey(), file.getValue());
    }
    there.build();
    SortedMap<String, byte[]> expected = here.files();
    assertEquals(expected.keySet(), there.files().keySet());
    for (var file : there.files().entrySet()) {
      assertArrayEquals(expected.get(file.getKey()), file.getValue(), file.getKey());
    }
  }
}
