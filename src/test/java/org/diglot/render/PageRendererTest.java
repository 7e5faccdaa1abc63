package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.diglot.text.SegmentKey;
import org.diglot.text.UiStrings;
import org.diglot.workspace.BuiltinFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageRendererTest {

  private static final LanguageTag FRENCH = new LanguageTag("fr-FR");
  private static final LanguageTag ENGLISH = new LanguageTag("en");

  private final List<Diagnostic> findings = new ArrayList<>();
  private final FakeLookup lookup = new FakeLookup();

  @Test
  void putsTheSourceBesideEachSentence() {
    Document page =
        bilingual(
            unit(101, "Verrouillez l’écran.", "Lock the screen.")
                + " "
                + unit(102, "Gardez la clé.", "Keep the key."));
    assertEquals(2, page.select("p > .u").size());
    Element first = page.selectFirst(".u");
    assertEquals("Verrouillez l’écran.", first.selectFirst(".t").text());
    assertEquals("Lock the screen.", first.selectFirst(".s").text());
    assertEquals("en", first.selectFirst(".s").attr("lang"));
    assertEquals("ltr", first.selectFirst(".s").attr("dir"));
    assertEquals(SegmentKey.of("Lock the screen."), first.id());
    assertEquals("101", first.attr("data-seg"));
  }

  @Test
  void readsEachSideAsMarkdownOnItsOwn() {
    Document page = bilingual(unit(101, "Un **mot ouvert", "A **word** closed"));
    assertEquals("Un **mot ouvert", page.selectFirst(".t").text());
    assertEquals("<strong>word</strong>", page.selectFirst(".s strong").outerHtml());
    assertTrue(page.select(".t strong").isEmpty());
  }

  @Test
  void keepsASegmentInsideItsLinkWithoutALinkInTheLink() {
    lookup.pages.add("b.md");
    Document page = bilingual("[" + unit(101, "Voir", "See [this](b.md)") + "](b.md)");
    Element link = page.selectFirst("a");
    assertEquals("b.html", link.attr("href"));
    assertEquals("See this", link.selectFirst(".u .s").text());
    assertEquals(1, page.select("a").size());
  }

  @Test
  void wrapsASegmentThatHoldsAWholeLink() {
    lookup.pages.add("b.md");
    Document page = bilingual(unit(101, "[Voir](b.md).", "[See](b.md)."));
    assertEquals("Voir", page.selectFirst("p > .u > .t > a").text());
    assertEquals("See", page.selectFirst("p > .u > .s > a").text());
  }

  @Test
  void putsSegmentsInHeadingsListsAndCells() {
    Document page =
        bilingual(
            "## <a name=\"keys\"></a>"
                + unit(101, "Clés", "Keys")
                + "\n\n- "
                + unit(102, "un", "one")
                + "\n\n|"
                + unit(103, "Rôle", "Role")
                + "|x|\n|---|---|\n|"
                + unit(104, "a", "a1")
                + "<br>"
                + unit(105, "b", "b1")
                + "|y|\n");
    assertEquals("Clés", page.selectFirst("h1#keys > .u > .t").text());
    assertEquals("un", page.selectFirst("li > .u > .t").text());
    assertEquals("Role", page.selectFirst("th > .u > .s").text());
    assertEquals(2, page.select("td > .u").size());
    assertEquals("br", page.selectFirst("td > .u").nextElementSibling().normalName());
  }

  @Test
  void putsSegmentsInAnAuthorsTable() {
    Document page =
        bilingual("<table><tr><td>" + unit(101, "Une case", "A cell") + "</td></tr></table>\n");
    assertEquals("A cell", page.selectFirst("td > .u > .s").text());
  }

  @Test
  void numbersSentencesThatOccurAgain() {
    Document page = bilingual(unit(101, "Oui.", "Yes.") + "\n\n" + unit(102, "Oui.", "Yes."));
    assertEquals(
        List.of(SegmentKey.of("Yes."), SegmentKey.of("Yes.") + "-2"),
        page.select(".u").eachAttr("id"));
  }

  @Test
  void showsTheSourceWhereATargetIsEmpty() {
    Document page = bilingual(unit(101, "", "Nobody translated this."));
    Element target = page.selectFirst(".u.untranslated > .t");
    assertEquals("Nobody translated this.", target.text());
    assertEquals("en", target.attr("lang"));
  }

  @Test
  void writesNoGapBetweenJapaneseSentencesButKeepsItInTheSource() {
    Document page =
        render(
            unit(101, "鍵を守る。", "Keep the key.") + " " + unit(102, "閉める。", "Lock up."),
            Reading.BILINGUAL,
            new LanguageTag("ja-JP"));
    assertEquals("鍵を守る。閉める。", withoutSource(page));
    assertEquals("Keep the key. ", page.selectFirst(".s").wholeText());
  }

  private static String withoutSource(Document page) {
    Document copy = page.clone();
    copy.select(".s").remove();
    return copy.selectFirst("p").wholeText();
  }

  @Test
  void readsTheSourceSideOfAPageThatHasNoSourceFile() {
    Document page =
        render(
            "# <a name=\"t\"></a>"
                + unit(101, "Titre", "A title")
                + "\n\n"
                + unit(102, "Un.", "One."),
            Reading.SOURCE,
            ENGLISH);
    assertEquals("A title", page.selectFirst("h1#a-title").text());
    assertEquals("One.", page.selectFirst("p > .u").text());
    assertTrue(page.select(".s, .t").isEmpty());
  }

  @Test
  void titlesAlertsInTheContentsLanguage() {
    Document page = plain("> [!WARNING]\n> Back up first.\n> [!TIP]\n> Twice.\n");
    assertEquals(List.of("Warning", "Tip"), page.select("aside > .alert-title").eachText());
    assertEquals(
        "Back up first.", page.selectFirst("aside.alert-warning > p:not(.alert-title)").text());
    Element aside = page.selectFirst("aside");
    assertEquals(aside.selectFirst(".alert-title").id(), aside.attr("aria-labelledby"));
  }

  @Test
  void writesAVideoInAQuoteAsALinkOfItsOwn() {
    Document page = plain("> [!VIDEO https://example.org/v]\n");
    assertEquals("https://example.org/v", page.selectFirst("p.video > a").attr("href"));
    assertTrue(page.select("blockquote").isEmpty());
  }

  @Test
  void keepsTheIdsOfAlertsAndHeadingsApart() {
    Document page = plain("> [!NOTE]\n> Text.\n\n## Alert 1\n");
    assertEquals("alert-1", page.selectFirst(".alert-title").id());
    assertEquals("alert-1-1", page.selectFirst("h2").id());
  }

  @Test
  void leavesAnUnknownAlertAQuoteAndSaysSo() {
    Document page = plain("> [!NOTES]\n> Text.\n");
    assertEquals(1, page.select("blockquote").size());
    assertEquals("unknown-alert 1:3", onlyFinding());
  }

  @Test
  void makesTheFirstColumnOfAMatrixHeadItsRows() {
    Document page = plain("|  | A |\n|---|---|\n| **x** | 1 |\n| **y** | 2 |\n| | |\n");
    assertEquals(List.of("x", "y"), page.select("tbody th[scope=row]").eachText());
    assertEquals(2, page.select("tbody tr").size());
  }

  @Test
  void groupsTabsUpToTheRule() {
    Document page =
        plain("# [One](#tab/one)\n\nFirst.\n\n# [Two](#tab/two)\n\nSecond.\n\n---\n\nAfter.\n");
    assertEquals(List.of("One", "Two"), page.select(".tabs > .tab > .tab-title").eachText());
    assertEquals("After.", page.selectFirst(".tabs + p").text());
    assertTrue(page.select("hr").isEmpty());
  }

  @Test
  void putsAnIncludedFileInPlace() {
    lookup.files.put("includes/note.md", "Included *text*.");
    Document page =
        plain(
            "Before.\n\n[!INCLUDE [note](includes/note.md)]\n\nSee [!INCLUDE [n](includes/note.md)] too.\n");
    assertEquals(
        List.of("Before.", "Included text.", "See Included text. too."),
        page.select("p").eachText());
    assertTrue(findings.isEmpty());
  }

  @Test
  void reportsAnIncludeThatIsMissingOrCircular() {
    lookup.files.put("includes/a.md", "[!INCLUDE [a](a.md)]");
    plain("[!INCLUDE [x](gone.md)]\n\n[!INCLUDE [a](includes/a.md)]\n");
    assertEquals(
        List.of("include-not-found", "circular-include"),
        findings.stream().map(f -> f.rule().id()).toList());
  }

  @Test
  void takesCodeFromAFile() {
    lookup.files.put("run.sh", "a\nb\nc\n");
    Document page = plain(":::code language=\"bash\" source=\"run.sh\" range=\"2-3\":::\n");
    assertEquals("b\nc\n", page.selectFirst("pre > code.language-bash").wholeText());
  }

  @Test
  void reportsLinksThatLeadNowhereWhereTheyAreWritten() {
    Document page =
        plain("Text.\n\nSee [a](gone.md), [b](../../etc/passwd) and [c](javascript:x).\n");
    assertTrue(page.select("a").isEmpty());
    assertEquals(
        List.of("broken-link 3:5", "link-outside-content 3:19", "unsafe-link 3:45"),
        findings.stream().map(f -> f.rule().id() + " " + f.location().start()).toList());
  }

  @Test
  void resolvesAddressesInAuthorsHtml() {
    lookup.pages.add("b.md");
    Document page = plain("<a href=\"b.md\">x</a> <img src=\"gone.png\" alt=\"a map\">\n");
    assertEquals("b.html", page.selectFirst("a").attr("href"));
    assertTrue(page.select("img").isEmpty());
    assertTrue(page.text().contains("a map"));
  }

  @Test
  void letsNoScriptThrough() {
    Document page =
        plain("<script>alert(1)</script>\n\nA <b onclick=\"x()\" style=\"color:red\">word</b>.\n");
    assertFalse(page.html().contains("alert"));
    assertEquals("<b>word</b>", page.selectFirst("b").outerHtml());
    assertTrue(findings.stream().anyMatch(f -> f.rule().id().equals("unsafe-html")));
  }

  @Test
  void cannotBeMadeToTrustAnAuthorsElement() {
    Document page =
        plain("<aside \uE000 class=\"alert\" onclick=\"x\">y</aside>\n<!--\uE000s0-->\n");
    assertTrue(page.select("[onclick], aside.alert").isEmpty());
    assertFalse(page.html().contains("\uE000"));
  }

  @Test
  void showsAnUnknownDirectiveAsText() {
    Document page = plain(":::bogus:::\n");
    assertTrue(page.text().contains(":::bogus:::"));
    assertEquals("unknown-directive 1:1", onlyFinding());
  }

  @Test
  void outlinesHeadingsInThePagesLanguage() {
    String text =
        "# "
            + unit(101, "Titre", "Title")
            + "\n\n## <a name=\"a\"></a>"
            + unit(102, "Une", "One")
            + "\n\n### <a name=\"b\"></a>"
            + unit(103, "Deux", "Two")
            + "\n";
    RenderedBody body = body(text, Reading.BILINGUAL, FRENCH);
    assertEquals(Optional.of("Titre"), body.heading());
    assertEquals(
        List.of(new PageView.OutlineItem(2, "a", "Une"), new PageView.OutlineItem(3, "b", "Deux")),
        body.outline());
  }

  @Test
  void keepsNamesFromABrowsersTranslator() {
    Document page =
        plain(
            "---\nno-loc: [Note, Note Book]\n---\nOpen Note Book, not Notes or `Note`; Note it.\n");
    assertEquals(List.of("Note Book", "Note"), page.select("span[translate=no]").eachText());
    assertEquals("Open Note Book, not Notes or Note; Note it.", page.selectFirst("p").text());
  }

  @Test
  void reportsDirectivesInTheWrongPlace() {
    plain(
        ":::column:::\nx\n:::column-end:::\n\n::: zone pivot=\"a\"\n::: zone pivot=\"b\"\n::: zone-end\n::: zone-end\n");
    assertEquals(
        List.of("invalid-directive 1:1", "invalid-directive 6:1"),
        findings.stream().map(f -> f.rule().id() + " " + f.location().start()).toList());
  }

  @Test
  void givesAPageWithoutHeadingItsTitle() {
    RenderedBody body = body("Text.\n", Reading.PLAIN, ENGLISH).withHeading("A & B");
    assertEquals("<h1>A &amp; B</h1>", body.html().markup().lines().findFirst().orElse(""));
    assertEquals(body, body.withHeading("Other"));
  }

  @Test
  void losesNoCellOfALongRow() {
    Document page = plain("| a | b |\n|---|---|\n| 1 | 2 | must not |\n| 3 | 4 | |\n");
    assertEquals(List.of("1", "2", "must not", "3", "4"), page.select("td").eachText());
    assertEquals(5, page.select("td").size());
    assertEquals("long-table-row 3:10", onlyFinding());
  }

  @Test
  void writesNoLinkThatNobodyCanSee() {
    Document page = plain("Ask the desk[ ](https://example.org/).\n");
    assertTrue(page.select("a").isEmpty());
    assertEquals("empty-link 1:13", onlyFinding());
  }

  @Test
  void closesASegmentBeforeBlanksThatMarkdownDrops() {
    Document page =
        bilingual(
            "|a|b|\n|---|---|\n| "
                + unit(101, "2106 ", "2106")
                + " |"
                + unit(102, "x", "y")
                + "|\n\n- "
                + unit(103, "**Un** \n    ", "**One** \n  ")
                + "\n\nText.\n");
    assertEquals("2106", page.selectFirst("td > .u > .s").text());
    assertEquals(2, page.select("td > .u").size());
    assertEquals("One", page.selectFirst("li > .u > .s").text());
  }

  @Test
  void startsASegmentInItsHeadingBehindAnAnchorsLine() {
    Document page =
        bilingual("<a name=\"cloud\"></a>\n" + unit(101, "## Un titre", "## A title") + "\n");
    assertEquals("A title", page.selectFirst("h2 > .u > .s").text());
  }

  @Test
  void takesAFirstLowerHeadingForTheTitle() {
    Document page = plain("## A\n\nText.\n\n## B\n");
    assertEquals(
        List.of("h1", "h2"), page.select("h1, h2").stream().map(Element::normalName).toList());
  }

  private String onlyFinding() {
    assertEquals(1, findings.size(), findings.toString());
    return findings.get(0).rule().id() + " " + findings.get(0).location().start();
  }

  private static String unit(int number, String target, String source) {
    String id = "1f3a9-" + number;
    return "<span data-ttu-id=\""
        + id
        + "\">"
        + target
        + "</span><span class=\"sxs-lookup\">"
        + "<span data-stu-id=\""
        + id
        + "\">"
        + source
        + "</span></span>";
  }

  private Document bilingual(String markdown) {
    return render(markdown, Reading.BILINGUAL, FRENCH);
  }

  private Document plain(String markdown) {
    return render(markdown, Reading.PLAIN, ENGLISH);
  }

  private Document render(String markdown, Reading reading, LanguageTag language) {
    return Jsoup.parse(body(markdown, reading, language).html().markup());
  }

  private RenderedBody body(String markdown, Reading reading, LanguageTag language) {
    SourceFile file = new SourceFile("a.md", new DocumentPath("a.md"), markdown);
    PageView.LanguageView source = new PageView.LanguageView("en", "ltr", "English", "English");
    return new PageRenderer(lookup, strings(), language, source)
        .render(parse(file, reading), reading, PageNotes.NONE, findings::add);
  }

  private static BilingualDocument parse(SourceFile file, Reading reading) {
    return reading == Reading.PLAIN
        ? BilingualParser.parseMonolingual(file, d -> {})
        : BilingualParser.parse(file, d -> {});
  }

  private static UiStrings strings() {
    String text = BuiltinFiles.text("locales/en/ui.properties").orElseThrow();
    return UiStrings.of(ENGLISH, List.of(new UiStrings.Layer(ENGLISH, "en", text, true)));
  }

  /** An edition of a few pages and files. */
  private static final class FakeLookup implements EditionLookup {

    private final List<String> pages = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();

    @Override
    public boolean hasPage(DocumentPath path) {
      return pages.contains(path.value());
    }

    @Override
    public Optional<DocumentPath> similarPage(DocumentPath path) {
      return Optional.empty();
    }

    @Override
    public Optional<String> resourceUrl(DocumentPath from, DocumentPath resource) {
      return Optional.empty();
    }

    @Override
    public Optional<BilingualDocument> include(DocumentPath path) {
      return text(path).map(file -> BilingualParser.parseMonolingual(file, d -> {}));
    }

    @Override
    public Optional<SourceFile> text(DocumentPath path) {
      return Optional.ofNullable(files.get(path.value()))
          .map(text -> new SourceFile(path.value(), path, text));
    }
  }
}
