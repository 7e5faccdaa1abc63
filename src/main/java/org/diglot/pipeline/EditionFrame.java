package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.diglot.model.LanguageTag;
import org.diglot.model.SiteInfo;
import org.diglot.render.PageUrls;
import org.diglot.render.PageView;
import org.diglot.text.Languages;
import org.diglot.text.UiStrings;

/** What every page of an edition shows around its content, but for the navigation. */
final class EditionFrame {

  static final String HOME = "index.html";

  private final Edition edition;
  private final List<Edition> all;
  private final SiteInfo site;
  private final UiStrings ui;
  private final boolean hasCoverage;
  private final Map<LanguageTag, PageView.LanguageView> languages = new HashMap<>();
  private final String title;

  EditionFrame(Edition edition, SiteContext context) {
    this.edition = edition;
    this.all = context.editions();
    this.site = context.inputs().site();
    this.ui = context.packs().of(edition.language());
    this.hasCoverage = context.hasCoverage();
    // Pages ask for these again and again, and names of languages are costly.
    all.forEach(other -> languages.put(other.language(), languageView(other.language())));
    this.title = title(edition);
  }

  Edition edition() {
    return edition;
  }

  UiStrings ui() {
    return ui;
  }

  /** The language as the edition shows it: with its region only where that tells editions apart. */
  PageView.LanguageView language(LanguageTag tag) {
    return Objects.requireNonNull(languages.get(tag), "only languages of editions are shown");
  }

  private PageView.LanguageView languageView(LanguageTag tag) {
    LanguageTag named = isOnlyOneOfItsLanguage(tag) ? tag.withoutRegion() : tag;
    return new PageView.LanguageView(
        tag.value(),
        Languages.isRightToLeft(tag) ? "rtl" : "ltr",
        Languages.label(named, tag),
        Languages.label(named, edition.language()));
  }

  private boolean isOnlyOneOfItsLanguage(LanguageTag tag) {
    return all.stream()
        .map(Edition::language)
        .noneMatch(other -> !other.equals(tag) && other.language().equals(tag.language()));
  }

  /**
   * The site as a page of the edition shows it.
   *
   * @param up relative URL of the edition's folder, empty or ending in {@code /}
   */
  PageView.SiteView siteInEdition(String up) {
    return site(up + "../", up + HOME);
  }

  /**
   * The site as a page outside of the edition's folder shows it.
   *
   * @param root relative URL of the site's top folder, empty or ending in {@code /}
   */
  PageView.SiteView site(String root) {
    return site(root, root + edition.language() + "/" + HOME);
  }

  private PageView.SiteView site(String root, String home) {
    LanguageTag language = edition.language();
    return new PageView.SiteView(
        title,
        site.description(language),
        home,
        hasCoverage ? root + PageUrls.encode(CoveragePaths.coverage(language)) : "",
        root + SearchBuild.folder(language) + HOME,
        root + language + "/" + SitePaths.INDEX);
  }

  /** The site's name, or else that of an edition's home page. */
  String title(Edition of) {
    String own = site.title(of.language());
    return own.isEmpty()
        ? homePage(of).map(PageFacts::title).orElseGet(() -> ui.format("section.pages"))
        : own;
  }

  private static Optional<PageFacts> homePage(Edition of) {
    return of.pages().values().stream()
        .filter(page -> PageUrls.file(page.path()).equals(HOME))
        .findFirst();
  }

  /** Whether a page of the edition is its home page. */
  boolean hasHome() {
    return homePage(edition).isPresent();
  }

  /** Makes the links of a language switch. */
  interface SwitchTarget {

    /** The link to a language, or nothing. */
    Optional<PageView.LanguageLink> link(Edition other);
  }

  /** The links of a language switch, in the order of the editions. */
  List<PageView.LanguageLink> languageLinks(SwitchTarget target) {
    List<PageView.LanguageLink> links = new ArrayList<>();
    all.forEach(other -> target.link(other).ifPresent(links::add));
    return links;
  }

  PageView.LanguageLink languageLink(Edition other, String url, String state) {
    return new PageView.LanguageLink(language(other.language()), url, other == edition, state);
  }

  /** What the language switch says of a page that is made for every language. */
  String ownState(Edition other) {
    return other.language().equals(site.sourceLanguage()) ? "source" : "translated";
  }
}
