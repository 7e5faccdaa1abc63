package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SiteInfo;
import org.diglot.model.SourceFile;
import org.diglot.parse.TocReader;
import org.diglot.render.LanguagesView;
import org.diglot.render.Navigation;
import org.diglot.render.PageUrls;
import org.diglot.render.PageView;
import org.diglot.render.Reading;
import org.diglot.render.RenderedBody;
import org.diglot.render.SafeHtml;
import org.diglot.text.Languages;
import org.diglot.text.UiStrings;

/** Puts together what templates show of one edition. */
final class EditionViews {

  static final String HOME = "index.html";

  private final Edition edition;
  private final List<Edition> all;
  private final SiteInfo site;
  private final UiStrings ui;
  private final Navigation navigation;
  private final Map<LanguageTag, PageView.LanguageView> languages = new HashMap<>();
  private final String title;

  EditionViews(Edition edition, SiteContext context) {
    this.edition = edition;
    this.all = context.editions();
    this.site = context.inputs().site();
    this.ui = context.packs().of(edition.language());
    this.navigation = navigation(edition, context.inputs(), context.findings());
    // Pages ask for these again and again, and names of languages are costly.
    all.forEach(other -> languages.put(other.language(), languageView(other.language())));
    this.title = title(edition);
  }

  private static Navigation navigation(Edition edition, Inputs inputs, DiagnosticSink sink) {
    List<Navigation.Table> tables = new ArrayList<>();
    for (Origin origin : inputs.all()) {
      boolean own = origin.language().equals(edition.language());
      if (own || !origin.bilingual()) {
        addTables(origin, tables, own ? sink : diagnostic -> {});
      }
    }
    Map<DocumentPath, Navigation.Page> pages = new TreeMap<>();
    edition.pages().forEach((path, facts) -> pages.put(path, navigationPage(facts)));
    return Navigation.of(
        new Navigation.Input(
            edition.language(), tables, pages, path -> isPublished(path, inputs, edition)),
        sink);
  }

  private static boolean isPublished(DocumentPath path, Inputs inputs, Edition edition) {
    return Inputs.isMedia(path)
        && inputs.all().stream()
            .filter(origin -> origin.language().equals(edition.language()))
            .anyMatch(origin -> origin.folder().contains(path));
  }

  private static void addTables(Origin origin, List<Navigation.Table> tables, DiagnosticSink sink) {
    for (DocumentPath path : origin.folder().files()) {
      if (TocReader.isToc(path.fileName())) {
        Optional<SourceFile> file = origin.folder().read(path, sink);
        file.ifPresent(
            toc ->
                tables.add(
                    new Navigation.Table(toc, origin.language(), TocReader.read(toc, sink))));
      }
    }
  }

  private static Navigation.Page navigationPage(PageFacts facts) {
    return new Navigation.Page(
        facts.title(), facts.language(), facts.origin().folder().location(facts.path()));
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

  /** A page with its content. */
  PageView page(PageFacts facts, RenderedBody body) {
    DocumentPath path = facts.path();
    return new PageView(
        siteView(PageUrls.up(path)),
        language(edition.language()),
        language(facts.language()),
        language(site.sourceLanguage()),
        PageUrls.url(path),
        PageUrls.up(path) + "../",
        facts.title(),
        facts.description(),
        body.html(),
        facts.reading() == Reading.BILINGUAL && body.segments() > 0,
        body.segments(),
        notices(facts),
        languageLinks(path),
        navigation.tree(path),
        navigation.breadcrumbs(path),
        body.outline(),
        navigation.previous(path),
        navigation.next(path),
        handOff(facts));
  }

  private String handOff(PageFacts facts) {
    return facts.reading() == Reading.PLAIN
        ? ""
        : facts
            .revision()
            .handOffDate()
            .map(date -> Languages.longDate(date, edition.language()))
            .orElse("");
  }

  private PageView.SiteView siteView(String up) {
    return new PageView.SiteView(title, site.description(edition.language()), up + HOME);
  }

  /** The site's name, or else that of an edition's home page. */
  private String title(Edition of) {
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

  private List<PageView.NoticeView> notices(PageFacts facts) {
    List<PageView.NoticeView> notices = new ArrayList<>();
    boolean isSource = edition.language().equals(site.sourceLanguage());
    if (!isSource && !edition.translated().contains(facts.path())) {
      String source = Languages.name(site.sourceLanguage(), edition.language());
      notices.add(notice("fallback", Map.of("source", source)));
    }
    if (facts.reading() == Reading.SOURCE) {
      notices.add(notice("reconstructed", Map.of()));
    }
    if (facts.reading() == Reading.BILINGUAL) {
      if (isOnlyHere(facts.path())) {
        notices.add(notice("only-here", Map.of()));
      }
      if (facts.revision().isMachineTranslated()) {
        notices.add(notice("machine", Map.of()));
      }
    }
    return notices;
  }

  private boolean isOnlyHere(DocumentPath path) {
    return all.stream().filter(other -> other.translated().contains(path)).count() == 1;
  }

  private PageView.NoticeView notice(String kind, Map<String, Object> arguments) {
    return new PageView.NoticeView(kind, ui.format("notice." + kind, arguments));
  }

  private List<PageView.LanguageLink> languageLinks(DocumentPath path) {
    List<PageView.LanguageLink> links = new ArrayList<>();
    String root = PageUrls.up(path) + "../";
    for (Edition other : all) {
      links.add(languageLink(other, root, PageUrls.url(path), state(other, path)));
    }
    return links;
  }

  private PageView.LanguageLink languageLink(Edition other, String root, String url, String state) {
    return new PageView.LanguageLink(
        language(other.language()), root + other.language() + "/" + url, other == edition, state);
  }

  private String state(Edition other, DocumentPath path) {
    boolean own = other.translated().contains(path);
    if (other.language().equals(site.sourceLanguage())) {
      return own ? "source" : "reconstructed";
    }
    return own ? "translated" : "fallback";
  }

  /** The home page of an edition in which no page is one. */
  PageView home() {
    DocumentPath path = new DocumentPath(HOME);
    PageView.SiteView siteView = siteView("");
    List<PageView.LanguageLink> links = new ArrayList<>();
    for (Edition other : all) {
      boolean isSource = other.language().equals(site.sourceLanguage());
      links.add(languageLink(other, "../", HOME, isSource ? "source" : "translated"));
    }
    return new PageView(
        siteView,
        language(edition.language()),
        language(edition.language()),
        language(site.sourceLanguage()),
        HOME,
        "../",
        siteView.title(),
        siteView.description(),
        SafeHtml.empty(),
        false,
        0,
        List.of(),
        links,
        navigation.tree(path),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /** Whether a page of the edition is its home page. */
  boolean hasHome() {
    return homePage(edition).isPresent();
  }

  /** The site's first page, where a reader chooses a language. */
  LanguagesView languages() {
    List<LanguagesView.Edition> editions = new ArrayList<>();
    for (Edition other : all) {
      editions.add(
          new LanguagesView.Edition(
              language(other.language()), title(other), other.language() + "/" + HOME));
    }
    PageView.SiteView own = siteView("");
    return new LanguagesView(
        language(edition.language()), own.title(), own.description(), "", editions);
  }
}
