package org.diglot.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The site as a reader meets it who allows no script. */
@ExtendWith(NeedsBrowser.class)
class BrowserSiteTest {

  private final BuiltSite site;
  private Page page;

  BrowserSiteTest(BuiltSite site) {
    this.site = site;
  }

  @BeforeEach
  void open() {
    page = site.open(false);
  }

  @AfterEach
  void close() {
    page.context().close();
  }

  @Test
  void choosesBetweenThreeReadingModes() {
    visit("fr-FR/" + BuiltSite.SIGN_IN);
    assertSides(true, false);

    choose("both");
    assertSides(true, true);

    choose("source");
    assertSides(false, true);

    choose("target");
    assertSides(true, false);
  }

  @Test
  void opensFromDisk() {
    page.navigate(site.fileUrl("fr-FR/" + BuiltSite.SIGN_IN));
    choose("both");
    assertSides(true, true);
    assertEquals("grid", style(page.locator("article p > .u").first(), "display"));

    switchTo("ja-JP");
    assertEquals(site.fileUrl("ja-JP/" + BuiltSite.SIGN_IN), page.url());
    assertEquals("ja-JP", page.locator("html").getAttribute("lang"));
  }

  @Test
  void switchesLanguageOnTheSamePage() {
    visit("fr-FR/" + BuiltSite.DEVICES);
    for (String tag : List.of("ja-JP", "ar-SA", "fr-FR")) {
      switchTo(tag);
      assertEquals(site.url(tag + "/" + BuiltSite.DEVICES), page.url());
      assertEquals(tag, page.locator("html").getAttribute("lang"));
    }
  }

  @Test
  void followsTheNavigation() {
    visit("fr-FR/" + BuiltSite.SIGN_IN);
    page.locator(".tree a[href$='devices.html']").click();
    assertEquals(site.url("fr-FR/" + BuiltSite.DEVICES), page.url());
    assertEquals(1, page.locator(".tree [aria-current=page][href$='devices.html']").count());

    page.locator(".sequence a.next").click();
    assertEquals(site.url("fr-FR/policy/data-handling.html"), page.url());
  }

  @Test
  void opensThePageMenuOnAPhone() {
    page.setViewportSize(390, 844);
    visit("fr-FR/" + BuiltSite.SIGN_IN);
    assertFalse(page.locator(".tree").isVisible());

    page.locator(".menu > summary").click();
    page.locator(".tree a[href$='devices.html']").click();
    assertEquals(site.url("fr-FR/" + BuiltSite.DEVICES), page.url());
  }

  @Test
  void showsEveryTabPanel() {
    visit("fr-FR/" + BuiltSite.DEVICES);
    List<Locator> panels = page.locator(".tab").all();
    assertEquals(2, panels.size());
    for (Locator panel : panels) {
      assertTrue(panel.locator("pre").isVisible());
      assertTrue(panel.locator(".tab-title").isVisible());
    }
  }

  @Test
  void titlesAlertsInThePagesLanguage() {
    assertAlertTitles("fr-FR", List.of("Important", "Conseil", "Attention"));
    assertAlertTitles("ja-JP", List.of("重要", "ヒント", "注意"));
    assertAlertTitles("ar-SA", List.of("مهم", "نصيحة", "تنبيه"));
  }

  private void assertAlertTitles(String tag, List<String> titles) {
    visit(tag + "/" + BuiltSite.SIGN_IN);
    assertEquals(titles, page.locator(".alert-title").allInnerTexts());
  }

  @Test
  void putsEnglishOnTheLeftOfArabic() {
    visit("ar-SA/" + BuiltSite.SIGN_IN);
    choose("both");
    assertEquals("rtl", page.locator("html").getAttribute("dir"));
    assertEquals(0, page.locator("article .s:not([dir=ltr][lang=en])").count());

    Locator pair = page.locator("article p > .u").first();
    assertEquals("rtl", style(pair.locator(".t"), "direction"));
    assertEquals("ltr", style(pair.locator(".s"), "direction"));
    double arabic = pair.locator(".t").boundingBox().x;
    assertTrue(arabic > pair.locator(".s").boundingBox().x + 200, "Arabic begins at " + arabic);
  }

  @Test
  void saysInArabicThatThePageIsEnglish() {
    visit(BuiltSite.FALLBACK);
    assertTrue(page.locator(".notice-fallback").innerText().contains("الإنجليزية"));
    assertEquals("ar-SA", page.locator("html").getAttribute("lang"));
    Locator article = page.locator("article");
    assertEquals("en", article.getAttribute("lang"));
    assertEquals("ltr", article.getAttribute("dir"));
    assertTrue(article.locator("h1").innerText().contains("incident"));
    assertEquals(0, page.locator(".modes").count());
  }

  @Test
  void namesASentenceAlikeInEveryLanguage() {
    visit("fr-FR/" + BuiltSite.SIGN_IN);
    String english = "You must register two different methods";
    String id = unitOf(english).getAttribute("id");
    assertTrue(id.matches("k[0-9a-f]+"), id);

    visit("ja-JP/" + BuiltSite.SIGN_IN + "#" + id);
    Locator sentence = page.locator(".u:target");
    assertTrue(sentence.locator(".s").textContent().startsWith(english));
    double top = sentence.boundingBox().y;
    assertTrue(top >= 0 && top < 900, "the sentence is at " + top);
  }

  private Locator unitOf(String english) {
    return page.locator(".u", new Page.LocatorOptions().setHasText(english)).first();
  }

  @Test
  void neverScrollsSideways() {
    for (String path : BuiltSite.PAGES) {
      visit(path);
      for (String mode : List.of("target", "both")) {
        page.setViewportSize(1280, 900);
        if (page.locator(".modes").count() > 0) {
          choose(mode);
        }
        for (int width : new int[] {1280, 390, 320}) {
          page.setViewportSize(width, 844);
          Object overhang =
              page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
          assertTrue((int) overhang <= 0, path + " " + mode + " " + width + ": " + overhang);
        }
      }
    }
  }

  private void visit(String path) {
    page.navigate(site.url(path));
  }

  private void choose(String mode) {
    page.locator("label:has(#m-" + mode + ")").click();
  }

  private void switchTo(String tag) {
    page.locator(".drop > summary").click();
    page.locator(".drop a[hreflang=" + tag + "]").click();
    page.waitForURL("**/" + tag + "/**");
  }

  private void assertSides(boolean target, boolean source) {
    for (String block : List.of("h1", "p", "li", "td")) {
      Locator unit = page.locator("article " + block + " > .u").first();
      assertEquals(target, unit.locator("> .t").isVisible(), block + ": the translation");
      assertEquals(source, unit.locator("> .s").isVisible(), block + ": the source");
    }
  }

  private static String style(Locator element, String property) {
    return (String) element.evaluate("(e, name) => getComputedStyle(e)[name]", property);
  }
}
