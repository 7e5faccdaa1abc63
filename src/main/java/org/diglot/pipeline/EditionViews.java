package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.DocumentPath;
import org.diglot.model.SiteInfo;
import org.diglot.model.SourceFile;
import org.diglot.parse.TocReader;
import org.diglot.render.FootView;
import org.diglot.render.HeadView;
import org.diglot.render.LanguagesView;
import org.diglot.render.Navigation;
import org.diglot.render.PageUrls;
import org.diglot.render.PageView;
import org.diglot.render.Reading;
import org.diglot.render.RenderedBody;
import org.diglot.render.SafeHtml;
import org.diglot.render.SiteAddress;
import org.diglot.text.Languages;

/** Puts together what templates show of one edition. */
final class EditionViews {

  private final Edition edition;
  private final List<Edition> all;
  private final SiteInfo site;
  private final EditionFrame frame;
  private final Navigation navigation;
  private final InterfacePacks packs;
  private final SiteAddress address;
  private final PageHeads heads;

  EditionViews(Edition edition, SiteContext context) {
    this.edition = edition;
    this.all = context.editions();
    this.site = context.inputs().site();
    this.frame = new EditionFrame(edition, context);
    this.packs = context.packs();
    this.address = context.address();
    this.heads = new PageHeads(edition, context, frame);
    this.navigation = navigation(edition, context.inputs(), context.findings());
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

  EditionFrame frame() {
    return frame;
  }

  /** A page with its content. */
  PageView page(PageFacts facts, RenderedBody body) {
    return page(facts, body, heads.head(facts));
  }

  /** The second page of a large one, with both languages: search engines know the first only. */
  PageView bothLanguages(PageFacts facts, RenderedBody body) {
    return page(facts, body, heads.head(facts).asCopy());
  }

  private PageView page(PageFacts facts, RenderedBody body, HeadView head) {
    DocumentPath path = facts.path();
    return new PageView(
        frame.siteInEdition(PageUrls.up(path)),
        frame.language(edition.language()),
        frame.language(facts.language()),
        frame.language(site.sourceLanguage()),
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
        handOff(facts),
        head,
        heads.foot(facts));
  }

  private String handOff(PageFacts facts) {
    return facts.reading() == Reading.PLAIN
        ? ""
        : facts.handedOff().map(date -> Languages.longDate(date, edition.language())).orElse("");
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
    return new PageView.NoticeView(kind, frame.ui().format("notice." + kind, arguments));
  }

  private List<PageView.LanguageLink> languageLinks(DocumentPath path) {
    String root = PageUrls.up(path) + "../";
    String url = PageUrls.url(path);
    return frame.languageLinks(
        other ->
            Optional.of(
                frame.languageLink(
                    other, root + other.language() + "/" + url, state(other, path))));
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
    DocumentPath path = new DocumentPath(EditionFrame.HOME);
    PageView.SiteView siteView = frame.siteInEdition("");
    List<PageView.LanguageLink> links =
        frame.languageLinks(
            other ->
                Optional.of(
                    frame.languageLink(
                        other,
                        "../" + other.language() + "/" + EditionFrame.HOME,
                        frame.ownState(other))));
    return new PageView(
        siteView,
        frame.language(edition.language()),
        frame.language(edition.language()),
        frame.language(site.sourceLanguage()),
        EditionFrame.HOME,
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
        "",
        heads.home(),
        FootView.NONE);
  }

  /** The page on which readers search the edition; without a script it lists all pages. */
  PageView search() {
    return new SearchPageView(frame, site.sourceLanguage(), navigation).view();
  }

  /** The site's first page, where a reader chooses a language. */
  LanguagesView languages() {
    PageView.SiteView own = frame.site("");
    List<LanguagesView.Edition> editions = new ArrayList<>();
    for (Edition other : all) {
      editions.add(
          new LanguagesView.Edition(
              frame.language(other.language()),
              frame.title(other),
              other.language() + "/" + EditionFrame.HOME,
              Optional.of(site.description(other.language()))
                  .filter(text -> !text.equals(own.description()))
                  .orElse(""),
              packs.of(other.language()).format("languages.preferred", Map.of())));
    }
    return new LanguagesView(
        frame.language(edition.language()),
        own.title(),
        own.description(),
        "",
        address.of(""),
        editions);
  }
}
