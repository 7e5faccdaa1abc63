package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.diglot.BadInput;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault is named where it stands, and the rest of the site is built. */
class BadInputTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

  @TempDir Path base;
  private TestSite site;

  @BeforeEach
  void writeGoodPages() throws IOException {
    site = new TestSite(base);
    site.file("content/index.md", "# Home\n\nWelcome.\n");
    site.file("content/other.md", "# Other\n\n## Place\n\nText.\n");
  }

  private void build() throws WorkspaceException, IOException {
    site.build();
    assertTrue(site.page("en/index.html").contains("Welcome."));
    assertTrue(site.page("en/other.html").contains("id=\"place\""));
  }

  private String body(String page) throws IOException {
    String html = site.page(page);
    int start = html.indexOf("<article");
    return html.substring(html.indexOf('>', start) + 1, html.indexOf("</article>")).strip();
  }

  private void assertPlace(String place) {
    assertTrue(site.places().contains(place), place + " not in " + site.places());
  }

  /** One page with one fault: its place in the Markdown and the rule. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'Text.\n\nSee [x](../../../etc/passwd).' | 5:5 | link-outside-content
          'Text.\n\nSee [x](gone.md).'             | 5:5 | broken-link
          'See [x](other.md#gone).'                | 3:5 | broken-anchor
          'See [x](#gone).'                        | 3:5 | broken-anchor
          '![x](media/gone.png)'                   | 3:1 | broken-image
          '[x](javascript:alert(1))'               | 3:1 | unsafe-link
          '[!INCLUDE [x](includes/gone.md)]'       | 3:1 | include-not-found
          'a [!INCLUDE [x](includes/gone.md)] b'   | 3:3 | include-not-found
          ':::strange\n\nText.'                    | 3:1 | unknown-directive
          '> [!STRANGE]\n> Text.'                  | 3:3 | unknown-alert
          '<script>alert(1)</script>'              | 3:1 | unsafe-html
          'a <b onclick="alert(1)">c</b>'          | 3:6 | unsafe-html
          """)
  @BadInput({45, 46, 47})
  void namesTheFaultWhereItStands(String markdown, String place, String rule) throws Exception {
    site.file("content/bad.md", "# Bad\n\n" + markdown.replace("\\n", "\n") + "\n");
    build();
    assertEquals(List.of("content/bad.md:" + place + " " + rule), site.places());
    assertFalse(site.finding(rule).remedy().isEmpty(), rule + " says what to do");
    String body = body("en/bad.html");
    assertTrue(body.contains("Bad"), body);
    for (String harmful : List.of("javascript:", "<script", "onclick", "passwd")) {
      assertFalse(body.contains(harmful), body);
    }
  }

  @Test
  void suggestsTheNearestPageAndPlace() throws Exception {
    site.file("content/bad.md", "# Bad\n\n[x](sub/other.md) [x](other.md#plaec)\n");
    build();
    assertEquals(Optional.of("did you mean other.md?"), site.finding("broken-link").remedy());
    assertEquals(Optional.of("did you mean #place?"), site.finding("broken-anchor").remedy());
  }

  @Test
  @BadInput({1, 2})
  void namesTheOffsetOfAByteThatIsNotUtf8() throws Exception {
    site.file("content/bad.md", "# B\u00E9d\n".getBytes(StandardCharsets.ISO_8859_1));
    build();
    assertPlace("content/bad.md:1:4 invalid-utf8");
    assertTrue(site.finding("invalid-utf8").message().contains("byte E9 at offset 3"));
    assertFalse(site.has("en/bad.html"));
  }

  @Test
  @BadInput(28)
  void suggestsTheTagThatAFolderMeans() throws Exception {
    site.file("locales/fr_FR/content/index.md", "# Accueil\n");
    build();
    Diagnostic finding = site.finding("invalid-language-tag");
    assertEquals("locales/fr_FR", finding.location().path());
    assertEquals(Optional.of("rename the folder to \"fr-FR\""), finding.remedy());
  }

  @Test
  @BadInput(26)
  void namesTheLineOfFrontMatterThatIsNoYaml() throws Exception {
    site.file("content/bad.md", "---\ntitle: a\nother: [b\n---\n# Bad\n");
    build();
    Diagnostic finding = site.finding("invalid-front-matter");
    assertEquals("content/bad.md", finding.location().path());
    assertTrue(List.of(3, 4).contains(finding.location().start().line()), site.places().toString());
    assertTrue(body("en/bad.html").contains("Bad"));
  }

  @Test
  @BadInput(42)
  void followsNoLinkOutOfTheContent() throws Exception {
    Path secret = Files.writeString(base.resolve("secret.md"), "# Secret\n");
    symbolicLink(base.resolve("content/bad.md"), secret);
    build();
    assertPlace("content/bad.md:1:1 link-leaves-workspace");
    assertFalse(site.has("en/bad.html"));
  }

  private static void symbolicLink(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (FileSystemException | UnsupportedOperationException e) {
      Assumptions.abort("no symbolic links here: " + e);
    }
  }

  @Test
  @BadInput(44)
  void buildsTheFirstOfTwoPagesWithOneAddress() throws Exception {
    site.file("content/sub/README.md", "# Read me\n").file("content/sub/index.md", "# Index\n");
    build();
    Diagnostic finding = site.finding("page-address-clash");
    String built = finding.related().get(0).location().path();
    assertEquals(
        List.of("content/sub/README.md", "content/sub/index.md"),
        List.of(finding.location().path(), built).stream().sorted().toList());
    boolean isIndex = built.endsWith("index.md");
    assertTrue(body("en/sub/index.html").contains(isIndex ? "Index" : "Read me"));
  }

  @Test
  void stopsAtAnIncludeThatIncludesItself() throws Exception {
    site.file("content/bad.md", "# Bad\n\n[!INCLUDE [a](includes/a.md)]\n\nAfter.\n");
    site.file("content/includes/a.md", "In a.\n\n[!INCLUDE [b](b.md)]\n");
    site.file("content/includes/b.md", "In b.\n\n[!INCLUDE [a](a.md)]\n");
    build();
    assertEquals(List.of("content/includes/b.md:3:1 circular-include"), site.places());
    String body = body("en/bad.html");
    assertTrue(body.contains("In a.") && body.contains("In b.") && body.contains("After."), body);
  }

  @Test
  @BadInput(9)
  void endsWithQuotesThatNestTooDeep() throws Exception {
    site.file("content/bad.md", "# Bad\n\n" + ">".repeat(5000) + " deep\n\nAfter.\n");
    assertTimeoutPreemptively(LONG_ENOUGH, this::build);
    assertPlaceOf("markdown-limit", 3);
    assertTrue(body("en/bad.html").contains("After."));
  }

  @Test
  @BadInput(10)
  void endsWithMoreAndMoreBackticks() throws Exception {
    StringBuilder line = new StringBuilder("# Bad\n\n");
    for (int i = 1; i <= 10_000 && line.length() < 4_000_000; i++) {
      line.append("a").append("`".repeat(i));
    }
    site.file("content/bad.md", line.append("\n\nAfter.\n").toString());
    assertTimeoutPreemptively(LONG_ENOUGH, this::build);
    assertPlaceOf("markdown-limit", 3);
    assertTrue(body("en/bad.html").contains("After."));
  }

  private void assertPlaceOf(String rule, int line) {
    Diagnostic finding = site.finding(rule);
    assertEquals("content/bad.md", finding.location().path());
    assertEquals(line, finding.location().start().line());
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'\\n'", "'\uFEFF'", "'---\\n---\\n'"})
  @BadInput(7)
  void buildsAnEmptyPage(String text) throws Exception {
    site.file("content/bad.md", text.replace("\\n", "\n"));
    site.file("locales/fr/content/bad.md", text.replace("\\n", "\n"));
    build();
    assertEquals("<h1>bad</h1>", body("en/bad.html").strip());
    assertEquals("<h1>bad</h1>", body("fr/bad.html").strip());
    assertTrue(site.page("en/bad.html").contains("<title>bad"), site.page("en/bad.html"));
  }

  @ParameterizedTest
  @CsvSource({"'\uFEFF', '\\n'", "'', '\\r'", "'', '\\r\\n'", "'\uFEFF', '\\r'"})
  @BadInput({3, 4})
  void readsPagesOfOtherEditors(String mark, String lineEnd) throws Exception {
    String text = "---\ntitle: Title\n---\n# Head\n\n- a\n- b\n\n```\nx\ny\n```\n";
    site.file("content/plain.md", text);
    String end = lineEnd.replace("\\r", "\r").replace("\\n", "\n");
    site.file("content/bad.md", mark + text.replace("\n", end));
    build();
    assertEquals(List.of(), site.places());
    assertEquals(body("en/plain.html"), body("en/bad.html"));
    assertTrue(site.page("en/bad.html").contains("<title>Title"));
  }

  @Test
  void keepsTheBuiltInStringWhereTheUsersIsBroken() throws Exception {
    site.file("locales/fr/content/index.md", "# Accueil\n");
    site.file("locales/fr/ui.properties", "nav.menu=Carte\nskip.link={broken\nno.such=x\n");
    build();
    assertPlace("locales/fr/ui.properties:2:1 invalid-ui-string");
    assertPlace("locales/fr/ui.properties:3:1 invalid-ui-string");
    long inPack =
        site.places().stream().filter(place -> place.startsWith("locales/fr/ui.")).count();
    assertEquals(2, inPack, site.places().toString());
    String page = site.page("fr/index.html");
    assertTrue(page.contains("Carte") && !page.contains("{broken"), page);
  }

  @Test
  @BadInput(48)
  void namesTemplateAndLineOfAnUnknownVariable() throws Exception {
    site.file("template/page.peb", "<p>\n{{ title }}\n{{ unheard }}\n</p>\n").withTemplate();
    WorkspaceException e = assertThrows(WorkspaceException.class, site::build);
    assertTrue(e.getMessage().contains("unheard"), e.getMessage());
    assertTrue(e.getMessage().contains("page.peb:3"), e.getMessage());
  }

  @Test
  @BadInput(50)
  void refusesToWriteOverTheContent() throws Exception {
    BuildRequest good = site.request();
    for (Path output : List.of(good.content(), base, good.content().resolve("out"))) {
      BuildRequest bad =
          new BuildRequest(base, good.content(), good.locales(), output, good.template());
      WorkspaceException e =
          assertThrows(
              WorkspaceException.class,
              () -> Diglot.build(bad, site.options(), ProgressListener.NONE));
      assertTrue(e.getMessage().startsWith("refused to write to"), e.getMessage());
    }
    assertEquals("# Home\n\nWelcome.\n", Files.readString(base.resolve("content/index.md")));
  }
}
