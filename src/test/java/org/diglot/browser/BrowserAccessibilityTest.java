package org.diglot.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No page type breaks a rule of WCAG 2.2 AA, or a good habit, that a machine can judge. */
@ExtendWith(NeedsBrowser.class)
class BrowserAccessibilityTest {

  /** How a page is looked at. */
  private record Look(String mode, ColorScheme scheme, int width) {}

  private static final List<Look> LOOKS =
      List.of(
          new Look("target", ColorScheme.LIGHT, 1280),
          new Look("both", ColorScheme.DARK, 1280),
          new Look("both", ColorScheme.LIGHT, 390),
          new Look("source", ColorScheme.DARK, 390),
          new Look("source", ColorScheme.LIGHT, 1280));

  /** Pages in one language have no reading modes. */
  private static final List<Look> PLAIN_LOOKS =
      List.of(
          new Look("target", ColorScheme.LIGHT, 390), new Look("target", ColorScheme.DARK, 1280));

  private static final String RUN =
      "async () => { const found = await axe.run(document, { resultTypes: ['violations'], runOnly:"
          + " ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }); return"
          + " found.violations.map(v => v.id + ': ' + v.nodes.slice(0, 2).map(n => n.html.slice(0,"
          + " 160)).join(' | ')) }";

  private final BuiltSite site;
  private final List<String> violations = new ArrayList<>();
  private int runs;

  BrowserAccessibilityTest(BuiltSite site) {
    this.site = site;
  }

  @Test
  void breaksNoRuleOnAnyPage() throws IOException {
    String axe = axe();
    Page page = site.open(true);
    for (String path : BuiltSite.PAGES) {
      page.navigate(site.url(path));
      page.evaluate(axe);
      boolean bilingual = page.locator(".modes").count() > 0;
      for (Look look : bilingual ? LOOKS : PLAIN_LOOKS) {
        show(page, look, bilingual);
        judge(page, path + " " + look);
      }
      if (path.equals(BuiltSite.FALLBACK)) {
        page.locator(".drop > summary").click();
        judge(page, path + " with its menu open");
      }
    }
    searched(page, axe);
    page.context().close();
    System.out.println("Accessibility: " + runs + " views judged");
    assertEquals(List.of(), violations);
  }

  /** With results below the field and on the search page, in both themes. */
  private void searched(Page page, String axe) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.navigate(site.url("fr-FR/" + BuiltSite.SIGN_IN));
      page.evaluate(axe);
      page.keyboard().press("/");
      page.keyboard().insertText("service desk");
      page.locator("#search-list .hit-original").first().waitFor();
      page.keyboard().press("ArrowDown");
      judge(page, "results below the field " + scheme);
      page.navigate(site.url(BuiltSite.SEARCH + "?q=service+desk"));
      page.evaluate(axe);
      page.locator(".search-results .hit-original").first().waitFor();
      judge(page, "results on the search page " + scheme);
    }
  }

  /** Proves that the judge is awake. */
  @Test
  void seesAPlantedFault() throws IOException {
    Page page = site.open(true);
    page.navigate(site.url(BuiltSite.CHOOSER));
    page.evaluate(axe());
    page.evaluate("() => document.querySelector('main').append(document.createElement('button'))");
    judge(page, "planted");
    page.context().close();
    assertTrue(violations.toString().contains("button-name"), violations.toString());
  }

  private static void show(Page page, Look look, boolean bilingual) {
    page.setViewportSize(look.width(), 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
    if (bilingual) {
      page.locator("label:has(#m-" + look.mode() + ")").click();
    }
  }

  private void judge(Page page, String where) {
    runs++;
    for (Object violation : (List<?>) page.evaluate(RUN)) {
      violations.add(where + " " + violation);
    }
  }

  private static String axe() throws IOException {
    try (InputStream script = BrowserAccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
