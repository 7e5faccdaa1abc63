package org.diglot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the site's script adds, and that it stays quiet. */
@ExtendWith(NeedsBrowser.class)
class BrowserScriptTest {

  private final BuiltSite site;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private Page page;

  BrowserScriptTest(BuiltSite site) {
    this.site = site;
  }

  @BeforeEach
  void open() {
    page = site.open(true);
    page.onRequest(request -> requests.add(request.url()));
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            complaints.add(page.url() + " " + message.text());
          }
        });
    page.addInitScript(
        "addEventListener('securitypolicyviolation',"
            + " e => console.error(e.violatedDirective + ' ' + e.blockedURI))");
  }

  @AfterEach
  void closeWithoutComplaints() {
    page.context().close();
    assertEquals(List.of(), complaints);
  }

  @Test
  void asksNoOtherHost() {
    for (String path : BuiltSite.PAGES) {
      visit(path);
    }
    List<String> strangers =
        requests.stream().filter(address -> !address.startsWith(site.url(""))).toList();
    assertEquals(List.of(), strangers);
    assertTrue(requests.size() >= BuiltSite.PAGES.size() + 2, requests.toString());
  }

  /** Proves that the checks after each test would see a violation. */
  @Test
  void hearsAboutForbiddenResources() {
    visit(BuiltSite.CHOOSER);
    page.evaluate(
        "() => new Promise(done => { addEventListener('securitypolicyviolation', done);"
            + " document.body.append(Object.assign(document.createElement('script'),"
            + " {textContent: '1'})) })");
    assertFalse(complaints.isEmpty());
    complaints.clear();
  }

  @Test
  void remembersTheReadingMode() {
    visit("fr-FR/" + BuiltSite.SIGN_IN);
    page.locator("label:has(#m-both)").click();
    page.waitForURL("**?view=both");

    page.locator(".tree a[href$='devices.html']").click();
    page.waitForURL("**/devices.html*");
    assertThat(page.locator("#m-both")).isChecked();
    assertThat(page.locator("article .s").first()).isVisible();

    visit("ja-JP/" + BuiltSite.DEVICES + "?view=source");
    assertTrue(page.locator("#m-source").isChecked());
  }

  @Test
  void switchesLanguageAtTheSameSentence() {
    visit("fr-FR/" + BuiltSite.SIGN_IN);
    String id =
        page.locator(".u", new Page.LocatorOptions().setHasText("Administrators must use a sep"))
            .first()
            .getAttribute("id");
    visit("fr-FR/" + BuiltSite.SIGN_IN + "#" + id);
    page.locator(".drop > summary").click();
    page.locator(".drop a[hreflang=ja-JP]").click();
    page.waitForURL(site.url("ja-JP/" + BuiltSite.SIGN_IN + "#" + id));

    Locator sentence = page.locator(".u:target .s");
    assertTrue(sentence.textContent().startsWith("Administrators must use a sep"));
  }

  @Test
  void closesTheLanguageMenuOnEscape() {
    visit("fr-FR/" + BuiltSite.SIGN_IN);
    page.locator(".drop > summary").press("Enter");
    assertTrue(page.locator(".drop ul").isVisible());
    page.keyboard().press("Escape");
    assertFalse(page.locator(".drop ul").isVisible());
    assertTrue((boolean) page.evaluate("() => document.activeElement.matches('.drop > summary')"));
  }

  @Test
  void upgradesTabsForTheKeyboard() {
    assertTabs("fr-FR", "ArrowRight", "ArrowLeft");
  }

  @Test
  void followsTheWritingDirectionInTabs() {
    assertTabs("ar-SA", "ArrowLeft", "ArrowRight");
  }

  private void assertTabs(String tag, String forward, String back) {
    page.route("**/devices.html", BrowserScriptTest::addThirdTab);
    visit(tag + "/" + BuiltSite.DEVICES);
    assertShown("windows");
    page.locator("[role=tab]").first().focus();

    page.keyboard().press(forward);
    assertShown("other");
    page.keyboard().press(forward);
    assertShown("macos");
    page.keyboard().press(back);
    assertShown("other");
    page.keyboard().press("End");
    assertShown("macos");
    page.keyboard().press("Home");
    assertShown("windows");
  }

  /** Among two tabs, forward and back lead to the same one. */
  private static void addThirdTab(Route route) {
    String macos = "<section class=\"tab\" id=\"tab-1-macos\"";
    String other =
        "<section class=\"tab\" id=\"tab-1-other\" data-tab=\"other\">"
            + "<p class=\"tab-title\">Other</p><pre>other</pre></section>";
    APIResponse response = route.fetch();
    route.fulfill(
        new Route.FulfillOptions()
            .setResponse(response)
            .setBody(response.text().replace(macos, other + macos)));
  }

  private void assertShown(String shown) {
    List<Locator> panels = page.locator(".tab:has(pre:visible)").all();
    assertEquals(1, panels.size());
    assertEquals(shown, panels.get(0).getAttribute("data-tab"));
    Locator selected = page.locator("[role=tab][aria-selected=true]");
    assertEquals(panels.get(0).getAttribute("id"), selected.getAttribute("aria-controls"));
  }

  @Test
  void worksFromDisk() {
    page.navigate(site.fileUrl("fr-FR/" + BuiltSite.DEVICES));
    page.locator("label:has(#m-both)").click();
    assertTrue(page.locator("article .s").first().isVisible());
    assertEquals(2, page.locator("[role=tab]").count());
  }

  private void visit(String path) {
    page.navigate(site.url(path));
  }
}
