package org.diglot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search field, the search page, and where they lead. */
@ExtendWith(NeedsBrowser.class)
class BrowserSearchTest {

  private final BuiltSite site;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private Page page;

  BrowserSearchTest(BuiltSite site) {
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
  }

  @AfterEach
  void closeWithoutComplaints() {
    page.context().close();
    assertEquals(List.of(), complaints);
  }

  private Locator field() {
    return page.locator("input[name=q]");
  }

  private Locator options() {
    return page.locator("#search-list [role=option].hit");
  }

  private void search(String path, String query) {
    page.navigate(site.url(path));
    page.keyboard().press("/");
    assertThat(field()).isFocused();
    page.keyboard().insertText(query);
    assertThat(page.locator("html")).hasAttribute("data-searched", query);
  }

  @Test
  void fetchesNothingUntilSomebodySearches() {
    page.navigate(site.url("fr-FR/" + BuiltSite.SIGN_IN));
    assertTrue(
        requests.stream().noneMatch(url -> url.contains("search.js") || url.contains("/search/")));
    assertTrue(requests.size() <= 6, requests.toString());

    page.keyboard().press("Control+k");
    assertThat(field()).hasAttribute("role", "combobox");
    assertTrue(requests.stream().anyMatch(url -> url.endsWith("/search/fr-FR/index.js")));
  }

  @ParameterizedTest
  @CsvSource({
    "fr-FR, appareil, appareil",
    "fr-FR, APPAREIL, appareil",
    "fr-FR, deconnectez, Déconnectez",
    "ja-JP, パスワード, パスワード",
    "ja-JP, ﾊﾟｽﾜｰﾄﾞ, パスワード",
    "ar-SA, مرور, مرور",
    "ar-SA, كَلِمة, كلمة",
    "en, passw, passw"
  })
  void marksWhatWasFound(String locale, String query, String marked) {
    search(locale + "/" + BuiltSite.SIGN_IN, query);

    assertThat(page.locator("#search-list mark").first())
        .hasText(Pattern.compile(marked, Pattern.CASE_INSENSITIVE));
  }

  @Test
  void leadsToTheSentenceAndMarksIt() {
    search("fr-FR/" + BuiltSite.SIGN_IN, "Déconnectez l’appareil");
    page.keyboard().press("ArrowDown");
    assertThat(options().first()).hasAttribute("aria-selected", "true");
    assertEquals(
        options().first().getAttribute("id"), field().getAttribute("aria-activedescendant"));
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/incident-reporting\\.html\\?q=.*#k.*"));

    Locator sentence = page.locator(".u:target .t");
    assertThat(sentence).hasText("Déconnectez l’appareil du réseau.");
    assertThat(sentence).isInViewport();
    page.waitForFunction("() => CSS.highlights.get('search')?.size === 1");
    assertEquals(
        "Déconnectez l’appareil",
        page.evaluate("() => [...CSS.highlights.get('search')][0].toString()"));
  }

  @Test
  void findsTheOriginalOfASentenceAndShowsBoth() {
    search("ja-JP/" + BuiltSite.SIGN_IN, "\"set up and watched over\"");

    Locator hit = options().first();
    assertThat(hit.locator(".hit-original mark")).hasText("set up and watched over");
    assertThat(hit.locator(".hit-original")).hasAttribute("lang", "en");
    hit.click();
    page.waitForURL(Pattern.compile(".*view=both.*"));
    assertThat(page.locator("#m-both")).isChecked();
    assertThat(page.locator(".u:target .s")).isVisible();
  }

  @Test
  void ranksTheTitleFirst() {
    search("fr-FR/" + BuiltSite.SIGN_IN, "protéger vos appareils");

    assertThat(options().first()).hasText("Protéger vos appareils");
  }

  @Test
  void worksByKeyboardAlone() {
    search("fr-FR/" + BuiltSite.SIGN_IN, "appareil");
    assertThat(field()).hasAttribute("aria-expanded", "true");
    page.keyboard().press("ArrowUp");
    assertThat(page.locator(".search-all")).hasAttribute("aria-selected", "true");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#search-list [aria-selected=true]")).hasCount(0);
    page.keyboard().press("Escape");
    assertThat(page.locator(".search-panel")).isHidden();
    assertThat(field()).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator(".search-panel")).isVisible();
    page.keyboard().press("Tab");
    assertThat(page.locator(".search-panel")).isHidden();
  }

  @Test
  void leavesSlashesToOtherFields() {
    page.navigate(site.url("fr-FR/" + BuiltSite.SIGN_IN));
    page.keyboard().press("/");
    page.keyboard().type("a/b");

    assertThat(field()).hasValue("a/b");
  }

  @Test
  void keepsTheQueryInTheAddressOfTheSearchPage() {
    page.navigate(site.url("search/fr-FR/index.html?q=appareil"));
    assertThat(field()).hasValue("appareil");
    assertThat(page.locator(".search-results .hit").first()).isVisible();
    assertThat(page.locator(".search-contents")).isHidden();
    field().fill("mot de passe");
    page.waitForURL(Pattern.compile(".*\\?q=mot\\+de\\+passe"));
    assertThat(page.locator(".search-results mark").first())
        .hasText(Pattern.compile("mots?( de passe)?", Pattern.CASE_INSENSITIVE));
    field().fill("");
    assertThat(page.locator(".search-contents")).isVisible();
  }

  @Test
  void sendsTheFieldToTheSearchPage() {
    search("fr-FR/" + BuiltSite.SIGN_IN, "appareil");
    page.keyboard().press("Enter");
    page.waitForURL(site.url("search/fr-FR/index.html?q=appareil"));
    assertThat(page.locator(".search-results .hit").first()).isVisible();
  }

  @Test
  void offersNearMissesAndSaysSo() {
    page.navigate(site.url("search/ja-JP/index.html?q=パスワードを変更する方法"));

    assertThat(page.locator(".search-status")).hasText("完全に一致する文はありません。近いものを表示しています。");
    assertThat(page.locator(".search-results mark").first()).isVisible();
  }

  @Test
  void saysThatNothingWasFound() {
    search("fr-FR/" + BuiltSite.SIGN_IN, "<b>zzzxqj</b>");

    assertThat(page.locator(".search-status")).hasText(Pattern.compile(".*zzzxqj.*"));
    assertThat(options()).hasCount(0);
  }

  @Test
  void searchesPagesOpenedFromDisk() {
    page.navigate(site.fileUrl("fr-FR/" + BuiltSite.SIGN_IN));
    page.keyboard().press("/");
    page.keyboard().insertText("appareil");
    assertThat(options().first()).isVisible();
    page.keyboard().press("Enter");
    assertThat(page.locator(".search-results .hit").first()).isVisible();
  }

  @Test
  void listsThePagesWithoutScript() {
    Page quiet = site.open(false);
    quiet.navigate(site.url("fr-FR/" + BuiltSite.SIGN_IN));
    quiet.locator("input[name=q]").fill("appareil");
    quiet.locator("input[name=q]").press("Enter");
    quiet.waitForURL(site.url("search/fr-FR/index.html?q=appareil"));

    assertThat(quiet.locator(".search-off")).isVisible();
    quiet.locator(".search-contents").getByRole(AriaRole.LINK).first().click();
    assertThat(quiet.locator("h1")).isVisible();
    quiet.context().close();
  }
}
