package org.diglot.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choice of a language, and what pages carry for programs, in a browser. */
@ExtendWith(NeedsBrowser.class)
class BrowserFirstPageTest {

  private final BuiltSite site;

  BrowserFirstPageTest(BuiltSite site) {
    this.site = site;
  }

  @ParameterizedTest
  @CsvSource({"ja-JP, ja-JP", "ar-EG, ar-SA", "fr-CA, fr-FR", "de, de-DE"})
  void putsTheReadersLanguageFirst(String browser, String edition) {
    for (String path : List.of(BuiltSite.CHOOSER, BuiltSite.NOT_FOUND)) {
      Page page = site.open(true, browser);
      page.navigate(site.url(path));
      assertEquals(edition, page.locator("[data-languages] > *").first().getAttribute("lang"));
      assertEquals(1, page.locator(".preferred:visible").count());
      assertTrue(page.url().endsWith(path), "leads nowhere by itself");
      page.context().close();
    }
  }

  @Test
  void isAListOfLinksWithoutScript() {
    Page page = site.open(false, "ja-JP");
    page.navigate(site.url(BuiltSite.CHOOSER));
    assertEquals("en", page.locator("[data-languages] > *").first().getAttribute("lang"));
    assertEquals(0, page.locator(".preferred:visible").count());
    page.locator("a[hreflang=ja-JP]").click();
    assertTrue(page.url().endsWith("/ja-JP/index.html"), page.url());
    page.context().close();
  }

  @Test
  void theIndexLeadsToAHeading() {
    Page page = site.open(false, "ar");
    page.navigate(site.url(BuiltSite.INDEX));
    page.locator(".letter a[href*='#']").first().click();
    assertTrue(page.url().contains("#"), page.url());
    assertEquals(1, page.locator(":target").count());
    page.context().close();
  }

  @Test
  void breaksThePolicyOnNoPage() {
    List<String> complaints = new ArrayList<>();
    Page page = site.open(true);
    page.onConsoleMessage(message -> complaints.add(message.text()));
    for (String path : BuiltSite.PAGES) {
      page.navigate(site.url(path));
      if (path.equals("fr-FR/" + BuiltSite.SIGN_IN)) {
        assertEquals(1, page.locator("script[type='application/ld+json']").count());
      }
    }
    page.context().close();
    assertEquals(List.of(), complaints);
  }
}
