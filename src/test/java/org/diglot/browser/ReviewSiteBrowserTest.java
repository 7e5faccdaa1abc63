package org.diglot.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The review site as a translator uses it: from disk, and by keyboard alone. */
@ExtendWith(NeedsBrowser.class)
class ReviewSiteBrowserTest {

  private static final String JUDGE =
      "async () => { const found = await axe.run(document, { preload: false,"
          + " resultTypes: ['violations'],"
          + " runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });"
          + " return found.violations.map(v => v.id + ': '"
          + " + v.nodes.slice(0, 2).map(n => n.html.slice(0, 160)).join(' | ')) }";

  /** Milliseconds from a key press to the frame after it, of forty presses, sorted. */
  private static final String KEY_TIMES =
      "async (key) => { const times = []; for (let i = 0; i < 40; i++) {"
          + " const start = performance.now();"
          + " document.getElementById('queue').dispatchEvent("
          + "new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));"
          + " document.body.offsetHeight; times.push(performance.now() - start);"
          + " await new Promise((r) => requestAnimationFrame(() => setTimeout(r))) }"
          + " return times.sort((a, b) => a - b) }";

  @TempDir static Path folder;
  private static Chromium chromium;
  private Page page;

  @BeforeAll
  static void launch() throws IOException {
    ReviewSample.write(folder.resolve("small"), 60);
    chromium = Chromium.launch(Chromium.executable().orElseThrow());
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  @BeforeEach
  void open() {
    page =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))
            .newPage();
    page.setDefaultTimeout(20_000);
  }

  @AfterEach
  void close() {
    page.context().close();
  }

  private void visit(String site, String path) {
    String[] parts = path.split("(?=#)");
    String hash = parts.length > 1 ? parts[1] : "";
    page.navigate(folder.resolve(site).resolve(parts[0]).toUri() + hash);
    page.waitForSelector(
        "#row-title", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
  }

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private void isAt(int row) {
    page.waitForSelector("#queue[aria-activedescendant='row-" + row + "']");
    page.waitForFunction(
        "n => document.querySelector('.place code').textContent.endsWith(':' + (12 + n))", row);
  }

  @ParameterizedTest
  @CsvSource({"ja-JP, よし", "ar-SA, حسنًا"})
  void takesTenDecisionsByKeyboardAndSavesThem(String locale, String words) throws IOException {
    visit("small", locale + "/index.html");
    press("x");
    page.keyboard().type(words);
    press("Enter", "j");
    isAt(1);
    press("a");
    isAt(2);
    press("r");
    isAt(3);
    press("f");
    isAt(4);
    press("e", "Control+End");
    page.keyboard().type(words);
    press("Control+Enter");
    isAt(5);
    press("1", "Control+Enter");
    isAt(6);
    press("c");
    page.keyboard().type(words);
    press("Escape", "a");
    isAt(7);
    press("a");
    isAt(8);
    press("r");
    isAt(9);
    press("u");
    isAt(8);
    press("a");
    isAt(9);
    press("ArrowDown", "ArrowUp", "a");
    isAt(10);
    assertEquals(10, page.evaluate("document.getElementById('bar').value"));

    JsonArray decisions = decisions(saved(locale), locale);
    assertEquals(10, decisions.size());
    assertEquals(
        words,
        of(decisions, 0)
            .getAsJsonArray("dismissed")
            .get(0)
            .getAsJsonObject()
            .get("reason")
            .getAsString());
    assertEquals("accepted", kind(decisions, 1));
    assertEquals("rejected", kind(decisions, 2));
    assertEquals("edited", kind(decisions, 3));
    assertTrue(of(decisions, 4).get("target").getAsString().endsWith(words));
    assertEquals("edited", kind(decisions, 5));
    assertEquals(words, of(decisions, 6).get("comment").getAsString());
    assertEquals("accepted", kind(decisions, 8));
  }

  private Path saved(String locale) throws IOException {
    Download download = page.waitForDownload(() -> press("s"));
    assertEquals(locale + ".review.json", download.suggestedFilename());
    Path file = folder.resolve(locale + ".review.json");
    download.saveAs(file);
    return file;
  }

  private static JsonArray decisions(Path file, String locale) throws IOException {
    JsonObject saved = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    assertEquals("diglot-review", saved.get("format").getAsString());
    assertEquals(1, saved.get("version").getAsInt());
    assertEquals(locale, saved.get("locale").getAsString());
    return saved.getAsJsonArray("decisions");
  }

  private static JsonObject of(JsonArray decisions, int row) {
    for (int i = 0; i < decisions.size(); i++) {
      JsonObject decision = decisions.get(i).getAsJsonObject();
      if (decision.get("id").getAsString().equals("a" + row)) {
        assertEquals("k" + row, decision.get("key").getAsString());
        return decision;
      }
    }
    throw new AssertionError("no decision about row " + row);
  }

  private static String kind(JsonArray decisions, int row) {
    return of(decisions, row).get("decision").getAsString();
  }

  @Test
  void keepsWorkInTheBrowserAndSetsAConflictAside() throws IOException {
    visit("small", "ja-JP/index.html");
    press("a", "Control+s");
    page.reload();
    page.waitForFunction("document.getElementById('bar').value === 1");
    press("Home", "ArrowDown");
    isAt(1);

    Path other = folder.resolve("other.json");
    Files.writeString(
        other,
        "{\"format\":\"diglot-review\",\"version\":1,\"project\":\"Sample\",\"locale\":\"ja-JP\",\"decisions\":["
            + "{\"page\":\"guides/visitors.md\",\"id\":\"a1\",\"key\":\"older\",\"decision\":\"rejected\","
            + "\"at\":\"2026-11-01T00:00:00Z\"}]}");
    page.setInputFiles("#file", other);
    page.waitForSelector(".conflict");
    assertEquals(1, page.evaluate("document.getElementById('bar').value"));

    Files.writeString(other, "{\"format\":");
    page.setInputFiles("#file", other);
    page.waitForSelector("#trouble:not([hidden])");
  }

  @Test
  void runsNothingThatAPageBringsAlong() {
    visit("small", "ja-JP/index.html");
    assertEquals(null, page.evaluate("window.hurt"));
    assertEquals(0, page.locator("#row script, #row img").count());
  }

  @Test
  void leavesLettersAloneWhereTheyAreSwitchedOff() {
    visit("small", "ja-JP/index.html");
    press("?");
    page.locator("#letters").uncheck();
    press("Escape", "a", "ArrowDown");
    isAt(1);
    assertEquals(0, page.evaluate("document.getElementById('bar').value"));
  }

  @Test
  void keepsADraftWhileAnotherRowIsLookedAt() {
    visit("small", "ja-JP/index.html");
    press("e", "Control+End");
    page.keyboard().type("drafted");
    page.locator("#row-4").click();
    isAt(4);
    page.locator("#row-0").click();
    assertTrue(page.locator("#edit").inputValue().endsWith("drafted"));
    page.locator("#edit").focus();
    press("Escape");
    assertEquals(0, page.locator("#edit").count());
  }

  @Test
  void acceptsNoEmptyTranslation() {
    visit("small", "ja-JP/index.html#page=guides/visitors.md&id=a5");
    isAt(5);
    press("a", "j");
    isAt(6);
    assertEquals(0, page.evaluate("document.getElementById('bar').value"));
  }

  @Test
  void followsALinkToARow() {
    visit("small", "ja-JP/index.html#page=guides/badges.md&id=a40&f-consequence=wording");
    isAt(40);
    assertEquals("wording", page.locator("#filter-consequence").inputValue());
  }

  @Test
  void showsATableWithoutScript() {
    Page plain =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
            .newPage();
    plain.navigate(folder.resolve("small/ja-JP/index.html").toUri().toString());
    assertTrue(plain.locator(".plain table").isVisible());
    plain.context().close();
  }

  @Test
  void breaksNoRuleOfAccessibility() throws IOException {
    List<String> violations = new ArrayList<>();
    String axe = axe();
    for (String path :
        List.of(
            "index.html", "ja-JP/index.html", "ar-SA/index.html", "fr-FR/revision/index.html")) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        for (int width : new int[] {1280, 390}) {
          page.setViewportSize(width, 844);
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
          page.navigate("about:blank");
          page.navigate(folder.resolve("small").resolve(path).toUri().toString());
          if (!path.equals("index.html")) {
            page.waitForSelector(
                "#row-title",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
          }
          page.evaluate(axe);
          judge(path + " " + scheme + " " + width, violations);
          if (path.startsWith("a") && width > 1000) {
            press("e");
            page.waitForSelector("#edit");
            judge(path + " while editing", violations);
            press("Escape", "?");
            judge(path + " with its keys shown", violations);
          }
        }
      }
    }
    assertEquals(List.of(), violations);
  }

  private void judge(String where, List<String> violations) {
    for (Object violation : (List<?>) page.evaluate(JUDGE)) {
      violations.add(where + " " + violation);
    }
  }

  private static String axe() throws IOException {
    try (InputStream script = ReviewSiteBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The bounds are loose, because machines differ; the figures are printed. */
  @Test
  void staysSmoothWithTenThousandRows() throws IOException {
    ReviewSample.write(folder.resolve("large"), 10_000);
    visit("large", "ja-JP/index.html");
    double paint =
        ((Number)
                page.evaluate(
                    "async () => { for (;;) { const e = performance.getEntriesByName('first-contentful-paint')[0];"
                        + " if (e) return e.startTime; await new Promise((r) => setTimeout(r, 20)) } }"))
            .doubleValue();
    List<?> moves = (List<?>) page.evaluate(KEY_TIMES, "ArrowDown");
    List<?> decisions = (List<?>) page.evaluate(KEY_TIMES, "r");
    double usual = Math.max(at(moves, 20), at(decisions, 20));
    System.out.printf(
        "Review of 10,000 rows: first paint %.0f ms; next row median %.1f ms, 95 %% %.1f ms;"
            + " decision median %.1f ms, 95 %% %.1f ms; options in the page %s%n",
        paint,
        at(moves, 20),
        at(moves, 38),
        at(decisions, 20),
        at(decisions, 38),
        page.locator(".option").count());
    assertTrue(paint < 5_000, "first paint after " + paint + " ms");
    assertTrue(usual < 150, "a key press takes " + usual + " ms");
    assertTrue(page.locator(".option").count() < 60);
  }

  private static double at(List<?> times, int index) {
    return ((Number) times.get(index)).doubleValue();
  }
}
