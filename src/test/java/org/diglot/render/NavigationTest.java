package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.diglot.model.TocEntry;
import org.diglot.render.PageView.NavigationItem;
import org.diglot.render.PageView.PageLink;
import org.junit.jupiter.api.Test;

class NavigationTest {

  private static final LanguageTag EN = new LanguageTag("en");
  private static final LanguageTag FR = new LanguageTag("fr-FR");

  private final DiagnosticCollector findings = new DiagnosticCollector();
  private final Map<DocumentPath, Navigation.Page> pages = new LinkedHashMap<>();
  private final List<Navigation.Table> tables = new ArrayList<>();

  private void page(String path, String title, LanguageTag language) {
    pages.put(new DocumentPath(path), new Navigation.Page(title, language, language + "/" + path));
  }

  private void pages(String... paths) {
    for (String path : paths) {
      page(path, "Title of " + path, EN);
    }
  }

  /** Entries claim the place 2:3 of the file. */
  private void toc(String path, LanguageTag language, TocEntry... entries) {
    String text = "0123456789\n".repeat(10);
    SourceFile file = new SourceFile(language + "/" + path, new DocumentPath(path), text);
    tables.add(new Navigation.Table(file, language, List.of(entries)));
  }

  private static TocEntry entry(String label, String href, TocEntry... children) {
    return new TocEntry(label, href, false, new TextRange(13, 15), List.of(children));
  }

  private Navigation navigation(LanguageTag edition) {
    return Navigation.of(
        new Navigation.Input(edition, tables, pages, path -> path.value().endsWith(".pdf")),
        findings);
  }

  private static DocumentPath at(String path) {
    return new DocumentPath(path);
  }

  private static String show(List<NavigationItem> items) {
    return items.stream()
        .map(
            i ->
                i.label()
                    + (i.lang().isEmpty() ? "" : "@" + i.lang())
                    + "="
                    + i.url()
                    + (i.current() ? "*" : "")
                    + (i.open() ? "!" : "")
                    + (i.children().isEmpty() ? "" : "(" + show(i.children()) + ")"))
        .collect(Collectors.joining(" "));
  }

  private static String links(List<PageLink> links) {
    return links.stream().map(l -> l.label() + "=" + l.url()).collect(Collectors.joining(" "));
  }

  private static String link(Optional<PageLink> link) {
    return link.map(l -> l.label() + "=" + l.url()).orElse("");
  }

  private List<String> found() {
    return findings.sorted().stream()
        .map(
            d ->
                d.rule().id()
                    + " "
                    + d.location().path()
                    + ":"
                    + d.location().start()
                    + " "
                    + d.remedy().orElse(""))
        .toList();
  }

  @Test
  void opensTheBranchOfTheCurrentPage() {
    pages("index.md", "plan/a.md", "plan/b.md", "run.md");
    toc(
        "toc.yml",
        EN,
        entry("Home", "index.md"),
        entry("Plan", "", entry("A", "plan/a.md"), entry("B", "plan/b.md?x=1#y")),
        entry("", "run.md"));
    Navigation navigation = navigation(EN);
    assertEquals(
        "Home=../index.html Plan=!(A=../plan/a.html*! B=../plan/b.html?x=1#y)"
            + " Title of run.md=../run.html",
        show(navigation.tree(at("plan/a.md"))));
    assertEquals(
        "Home=index.html Plan=(A=plan/a.html B=plan/b.html?x=1#y) Title of run.md=run.html*!",
        show(navigation.tree(at("run.md"))));
    assertEquals("Plan=", links(navigation.breadcrumbs(at("plan/b.md"))));
    assertEquals("", links(navigation.breadcrumbs(at("run.md"))));
    assertEquals("Home=../index.html", link(navigation.previous(at("plan/a.md"))));
    assertEquals("", link(navigation.previous(at("index.md"))));
    assertEquals("Title of run.md=../run.html", link(navigation.next(at("plan/b.md"))));
    assertEquals("", link(navigation.next(at("run.md"))));
    assertEquals(List.of(), found());
  }

  @Test
  void keepsEntriesOpenThatTheAuthorWantsOpen() {
    pages("a.md", "b.md");
    TocEntry open = new TocEntry("Part", "", true, TextRange.at(0), List.of(entry("A", "a.md")));
    toc("toc.yml", EN, open, entry("B", "b.md"));
    assertEquals("Part=!(A=a.html) B=b.html*!", show(navigation(EN).tree(at("b.md"))));
  }

  @Test
  void nearestTableWins() {
    pages("a.md", "x/b.md", "x/y/c.md");
    toc("TOC.md", EN, entry("A", "a.md"));
    toc("x/toc.yml", EN, entry("B", "b.md"), entry("C", "y/c.md"));
    Navigation navigation = navigation(EN);
    assertEquals("A=a.html*!", show(navigation.tree(at("a.md"))));
    assertEquals("B=../../x/b.html C=../../x/y/c.html*!", show(navigation.tree(at("x/y/c.md"))));
  }

  @Test
  void tableThatListsThePageWinsOverANearerOneThatDoesNot() {
    pages("a.md", "x/b.md", "x/c.md");
    toc("TOC.md", EN, entry("A", "a.md"), entry("C", "x/c.md"));
    toc("x/toc.yml", EN, entry("B", "b.md"));
    assertEquals("A=../a.html C=../x/c.html*!", show(navigation(EN).tree(at("x/c.md"))));
    assertEquals(List.of(), found());
  }

  @Test
  void pullsInTheTablesThatEntriesName() {
    pages("a.md", "x/index.md", "x/b.md", "y/c.md");
    toc("toc.yml", EN, entry("A", "a.md"), entry("X", "x/index.md", entry("", "x/")));
    toc("x/TOC.md", EN, entry("B", "b.md"), entry("Y", "../y/toc.yml"));
    toc("y/TOC.md", EN, entry("C", "c.md"));
    Navigation navigation = navigation(EN);
    assertEquals(
        "A=../a.html X=../x/index.html!(B=../x/b.html Y=!(C=../y/c.html*!))",
        show(navigation.tree(at("y/c.md"))));
    assertEquals("X=../x/index.html Y=", links(navigation.breadcrumbs(at("y/c.md"))));
    assertEquals("B=../x/b.html", link(navigation.previous(at("y/c.md"))));
    assertEquals(List.of(), found());
  }

  @Test
  void reportsTablesThatContainEachOther() {
    pages("x/a.md", "y/b.md");
    toc("x/toc.yml", EN, entry("A", "a.md"), entry("Y", "../y/toc.yml"));
    toc("y/toc.yml", EN, entry("B", "b.md"), entry("X", "../x/"), entry("Self", "toc.yml"));
    assertEquals(
        "A=../x/a.html Y=!(B=../y/b.html*! X= Self=)", show(navigation(EN).tree(at("y/b.md"))));
    assertEquals(
        List.of(
            "toc-cycle en/y/toc.yml:2:3 remove this entry",
            "toc-cycle en/y/toc.yml:2:3 remove this entry"),
        found());
    assertTrue(findings.sorted().get(0).message().endsWith("x/toc.yml > y/toc.yml > x/toc.yml"));
  }

  @Test
  void tablesThatNameEachOtherManyTimesStaySmall() {
    pages("d0/a.md");
    for (int i = 0; i < 40; i++) {
      String next = "../d" + (i + 1) + "/toc.yml";
      toc("d" + i + "/toc.yml", EN, entry("A", "../d0/a.md"), entry("1", next), entry("2", next));
    }
    toc("d40/toc.yml", EN, entry("Z", "../d0/a.md"));
    assertTimeout(Duration.ofSeconds(30), () -> navigation(EN).tree(at("d0/a.md")));
  }

  @Test
  void reportsLinksToNowhereWithTheNearestPage() {
    pages("index.md", "plan/sign-in.md", "plan/other.md");
    toc("x/toc.yml", EN, entry("A", "../plan/sing-in.md"));
    toc("y/toc.yml", EN, entry("B", "other.md"));
    toc("z/toc.yml", EN, entry("C", "../Plan/Other.md"));
    toc("u/toc.yml", EN, entry("D", "completely-different-name.md"), entry("E", "no/toc.yml"));
    toc("v/toc.yml", EN, entry("F", "javascript:alert(1)"), entry("G", "../../out.md"));
    toc("w/toc.yml", EN, entry("H", "none/"), entry("I", "#part"));
    navigation(EN);
    String remove = "correct or remove the entry";
    assertEquals(
        List.of(
            "broken-toc-link en/u/toc.yml:2:3 add the page or remove the entry",
            "broken-toc-link en/u/toc.yml:2:3 " + remove,
            "broken-toc-link en/v/toc.yml:2:3 " + remove,
            "broken-toc-link en/v/toc.yml:2:3 " + remove,
            "broken-toc-link en/w/toc.yml:2:3 " + remove,
            "broken-toc-link en/w/toc.yml:2:3 " + remove,
            "broken-toc-link en/x/toc.yml:2:3 write \"../plan/sign-in.md\"",
            "broken-toc-link en/y/toc.yml:2:3 write \"../plan/other.md\"",
            "broken-toc-link en/z/toc.yml:2:3 write \"../plan/other.md\""),
        found().stream().filter(f -> f.startsWith("broken")).sorted(byPath()).toList());
  }

  private static Comparator<String> byPath() {
    return Comparator.comparing((String f) -> f.split(" ")[1]).thenComparing(f -> f);
  }

  @Test
  void linksFilesAndOtherSitesAndDecodesNames() {
    pages("a b#1.md", "a.md");
    toc(
        "toc.yml",
        EN,
        entry("1", "a%20b%231.md#x"),
        entry("2", "guide.pdf"),
        entry("3", "https://example.org/x"),
        entry("4", "/azure/overview"),
        entry("5", "~/a.md"),
        entry("6", "../.."));
    assertEquals(
        "1=a%20b%231.html#x 2=guide.pdf 3=https://example.org/x 4=/azure/overview 5=a.html*! 6=",
        show(navigation(EN).tree(at("a.md"))));
    assertEquals(1, found().size());
  }

  @Test
  void showsTitlesOfTranslatedPagesInATableOfTheSourceLanguage() {
    page("a.md", "Titre", FR);
    page("b.md", "English title", EN);
    page("c.md", "Autre", FR);
    toc("toc.yml", EN, entry("A", "a.md"), entry("B", "b.md"), entry("Part", ""));
    toc("x/toc.yml", EN, entry("", "../c.md"), entry("", "../b.md"), entry("P", "../a.md#p"));
    Navigation navigation = navigation(FR);
    assertEquals("Titre=a.html*! B@en=b.html Part@en=", show(navigation.tree(at("a.md"))));
    assertEquals(
        "Autre=c.html*! English title@en=b.html P@en=a.html#p", show(navigation.tree(at("c.md"))));
    assertEquals(Optional.of(new PageLink("B", "b.html", "en")), navigation.next(at("a.md")));
  }

  @Test
  void ownTableOfTheEditionWinsInItsFolder() {
    page("a.md", "Titre", FR);
    page("b.md", "English title", EN);
    toc("TOC.md", EN, entry("A", "a.md"));
    toc("toc.yml", FR, entry("Page A", "a.md"), entry("", "b.md"));
    assertEquals("Page A=a.html*! English title@en=b.html", show(navigation(FR).tree(at("a.md"))));
    assertEquals(List.of(), found());
  }

  @Test
  void reportsTwoTablesInOneFolder() {
    pages("a.md");
    toc("TOC.md", EN, entry("Unused", "a.md"));
    toc("toc.yml", EN, entry("A", "a.md"));
    assertEquals("A=a.html*!", show(navigation(EN).tree(at("a.md"))));
    assertEquals(List.of("duplicate-toc en/TOC.md:1:1 remove one of them"), found());
  }

  @Test
  void unlistedPagesShowTheNearestTableAndAreNoted() {
    pages("index.md", "a.md", "x/b.md");
    toc("toc.yml", EN, entry("A", "a.md"));
    Navigation navigation = navigation(EN);
    assertEquals("A=../a.html", show(navigation.tree(at("x/b.md"))));
    assertEquals(List.of(), navigation.breadcrumbs(at("x/b.md")));
    assertEquals(Optional.empty(), navigation.next(at("x/b.md")));
    assertEquals(
        List.of("page-not-in-toc en/x/b.md:1:1 add it to the nearest table of contents"), found());
    navigation(FR);
    assertEquals(1, found().size());
  }

  @Test
  void withoutTablesFoldersMakeTheTree() {
    pages("index.md", "z.md", "b/README.md", "b/2.md", "b/1.md", "c/d/e.md");
    assertEquals(
        "Title of index.md=../index.html Title of b/README.md=../b/index.html!"
            + "(Title of b/1.md=../b/1.html*! Title of b/2.md=../b/2.html)"
            + " c=(d=(Title of c/d/e.md=../c/d/e.html)) Title of z.md=../z.html",
        show(navigation(EN).tree(at("b/1.md"))));
    assertEquals("c= d=", links(navigation(EN).breadcrumbs(at("c/d/e.md"))));
    assertEquals(List.of(), found());
  }

  @Test
  void unknownPagesHaveNoTree() {
    pages("a.md");
    assertEquals(List.of(), navigation(EN).tree(at("b.md")));
  }

  @Test
  void largeTreesCarryOnlyTheCurrentBranch() {
    Navigation navigation = large(20, 20);
    List<NavigationItem> tree = navigation.tree(at("p3/4.md"));
    assertEquals(20, tree.size());
    assertEquals("Part 5=../p5/0.html", show(List.of(tree.get(5))));
    assertTrue(tree.get(3).open());
    assertEquals("", tree.get(3).url());
    assertEquals(20, tree.get(3).children().size());
    assertTrue(tree.get(3).children().get(4).current());
    assertEquals(20 + 20, count(tree));
  }

  @Test
  void threeHundredEntriesAreStillShownWhole() {
    assertEquals(300, count(large(3, 99).tree(at("p0/0.md"))));
  }

  @Test
  void manyPagesAreFast() {
    Navigation navigation = large(30, 100);
    assertTimeout(
        Duration.ofSeconds(30),
        () -> pages.keySet().forEach(page -> assertEquals(130, count(navigation.tree(page)))));
  }

  private Navigation large(int parts, int pagesInPart) {
    TocEntry[] top = new TocEntry[parts];
    for (int p = 0; p < parts; p++) {
      TocEntry[] below = new TocEntry[pagesInPart];
      for (int i = 0; i < pagesInPart; i++) {
        pages("p" + p + "/" + i + ".md");
        below[i] = entry("", "p" + p + "/" + i + ".md");
      }
      top[p] = entry("Part " + p, "", below);
    }
    toc("toc.yml", EN, top);
    return navigation(EN);
  }

  private static int count(List<NavigationItem> items) {
    return items.stream().mapToInt(i -> 1 + count(i.children())).sum();
  }

  @Test
  void defaultLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      pages("a.md", "INDEX.MD");
      toc("TOC.YML", EN, entry("1", "A.MD"), entry("2", "MAILTO:a@x.example"));
      toc("x/TOC.MD", EN, entry("3", "../"));
      assertEquals("3=!(1=a.html*! 2=MAILTO:a@x.example)", show(navigation(EN).tree(at("a.md"))));
      assertEquals("Title of INDEX.MD", tableless().tree(at("INDEX.MD")).get(0).label());
    } finally {
      Locale.setDefault(before);
    }
  }

  private Navigation tableless() {
    tables.clear();
    return navigation(EN);
  }
}
