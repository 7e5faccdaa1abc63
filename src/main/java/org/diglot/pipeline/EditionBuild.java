package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.guidance.PageCoverage;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.render.FragmentLink;
import org.diglot.render.PageNotes;
import org.diglot.render.PageRenderer;
import org.diglot.render.PageUrls;
import org.diglot.render.Reading;
import org.diglot.render.RenderRules;
import org.diglot.render.RenderedBody;
import org.diglot.workspace.WorkspaceException;

/** Builds one edition: its pages one by one, then what needs all of them. */
final class EditionBuild {

  private final Edition edition;
  private final SiteContext site;
  private final EditionViews views;
  private final EditionFiles files;
  private final NoteTexts notes;
  private final EditionOutputs outputs;
  private final SearchBuild search;
  private final LargePages large;
  private final Map<DocumentPath, Set<String>> ids = new ConcurrentHashMap<>();
  private final Map<DocumentPath, List<FragmentLink>> links = new ConcurrentHashMap<>();

  EditionBuild(Edition edition, SiteContext site) {
    this.edition = edition;
    this.site = site;
    this.views = new EditionViews(edition, site);
    this.files = new EditionFiles(edition, site);
    this.outputs = new EditionOutputs(edition, site, views.frame());
    this.notes = new NoteTexts(views.frame(), site.sourceLanguage());
    this.large = new LargePages(edition, site);
    this.search = new SearchBuild(edition, site, views.frame());
  }

  LanguageTag language() {
    return edition.language();
  }

  /**
   * Writes a page of the edition, if it has it. Safe for use by many threads.
   *
   * @return what {@link #take} is to be given; nothing where nothing was written
   */
  Optional<EditionPart> page(PageAnalysis page) throws WorkspaceException {
    Optional<PageFacts> facts = Optional.ofNullable(edition.pages().get(page.path()));
    Optional<BilingualDocument> document =
        facts.flatMap(known -> Optional.ofNullable(page.documents().get(known.origin())));
    return document.isPresent()
        ? build(facts.get(), document.get(), page.coverage())
        : Optional.empty();
  }

  /** Takes a page that was written, in this run or another. Safe for use by many threads. */
  void take(DocumentPath path, EditionPart page) {
    ids.put(path, page.ids());
    links.put(path, page.links());
    site.externals().add(page.externals());
    search.take(page.search());
    outputs.take(path, page);
  }

  /** Writes the index of its search, and what else needs all pages of the edition. */
  void finish() throws WorkspaceException {
    search.finish();
    outputs.finish();
  }

  /**
   * Builds what is no author's page: the search page, the home page where there is none, the site's
   * first page.
   */
  void frame() throws WorkspaceException {
    write(
        SearchBuild.folder(edition.language()) + EditionFrame.HOME,
        site.templates().search(views.search(), views.frame().ui()));
    if (!views.frame().hasHome()) {
      write(
          edition.language() + "/" + EditionFrame.HOME,
          site.templates().section(views.home(), views.frame().ui()));
    }
    if (edition.language().equals(site.sourceLanguage())) {
      write(EditionFrame.HOME, site.templates().languages(views.languages(), views.frame().ui()));
    }
  }

  private void write(String path, String html) throws WorkspaceException {
    site.output().write(path, utf8(html));
  }

  private Optional<EditionPart> build(
      PageFacts facts, BilingualDocument document, Optional<PageCoverage> coverage)
      throws WorkspaceException {
    try {
      RenderedBody body = render(facts, document);
      outputs.writeData(facts, coverage);
      boolean translated = edition.translated().contains(facts.path());
      boolean own = facts.language().equals(edition.language());
      return Optional.of(
          new EditionPart(
              edition.language(),
              body.ids(),
              translated ? body.links() : List.of(),
              translated ? body.externals() : List.of(),
              search.page(facts, body.sentences()),
              own ? body.outline() : List.of(),
              outputs.feedEntry(facts, coverage)));
    } catch (StackOverflowError e) {
      site.findings()
          .report(
              Diagnostic.of(
                      PipelineRules.PAGE_FAILED,
                      Location.ofFile(document.file().location()),
                      "the page nests too deeply to be rendered; it is left out")
                  .withRemedy("make its lists, quotes or emphasis less deep"));
      return Optional.empty();
    }
  }

  private RenderedBody render(PageFacts facts, BilingualDocument document)
      throws WorkspaceException {
    PageRenderer renderer = renderer(facts);
    RenderedBody body =
        renderer
            .render(document, facts.reading(), notes(facts), sinkFor(facts))
            .withHeading(facts.title());
    write(facts, document, body);
    return body;
  }

  private void write(PageFacts facts, BilingualDocument document, RenderedBody body)
      throws WorkspaceException {
    String folder = edition.language() + "/";
    RenderedBody shown = body;
    if (large.has(facts)) {
      large.report(facts);
      write(
          folder + SitePaths.bilingual(facts.path()),
          site.templates().page(views.bothLanguages(facts, body), views.frame().ui()));
      RenderedBody target =
          renderer(facts)
              .render(document, Reading.PLAIN, notes(facts), diagnostic -> {})
              .withHeading(facts.title());
      shown = LargePages.linked(target, facts, views.frame().ui());
    }
    write(
        folder + PageUrls.file(facts.path()),
        site.templates().page(views.page(facts, shown), views.frame().ui()));
  }

  private PageRenderer renderer(PageFacts facts) {
    return new PageRenderer(
        files.lookup(facts.path(), facts.origins()),
        site.packs().of(facts.language()),
        facts.language(),
        views.frame().language(site.sourceLanguage()));
  }

  private PageNotes notes(PageFacts facts) {
    if (facts.reading() == Reading.BILINGUAL) {
      return site.standings()
          .of(facts.path(), edition.language())
          .map(standing -> notes.of(facts.path(), standing))
          .orElse(PageNotes.NONE);
    }
    return site.standings()
        .source(facts.path())
        .filter(places -> places.embeddedIn().equals(home(facts)))
        .map(notes::of)
        .orElse(PageNotes.NONE);
  }

  /** The locale whose file shows the source here; nothing where it is the source's own. */
  private static Optional<LanguageTag> home(PageFacts facts) {
    return Optional.of(facts.origin()).filter(Origin::bilingual).map(Origin::language);
  }

  /** Faults of a page shown here in place of a translation are reported where it is at home. */
  private DiagnosticSink sinkFor(PageFacts facts) {
    boolean own = edition.translated().contains(facts.path()) && facts.reading() != Reading.SOURCE;
    return own ? site.findings() : diagnostic -> {};
  }

  /** The files that a page has asked for, whether they were there or not; told once. */
  Set<DocumentPath> askedBy(DocumentPath page) {
    return files.askedBy(page);
  }

  /** The pages that show something of a file that is no page. */
  Set<DocumentPath> usersOf(DocumentPath file) {
    return files.usersOf(file);
  }

  /** Reads a file that is no page anew when it is needed again. */
  void forget(DocumentPath file) {
    files.forget(file);
  }

  /**
   * Reports links to places that no page has; only once all pages are there.
   *
   * @param source the edition that this one is translated from
   */
  void checkAnchors(EditionBuild source) {
    links.values().forEach(ofPage -> ofPage.forEach(link -> checkAnchor(link, source)));
  }

  private void checkAnchor(FragmentLink link, EditionBuild source) {
    Set<String> known = ids(link.page());
    if (!link.fragment().isEmpty() && !known.contains(link.fragment())) {
      boolean lost = source.ids(link.page()).contains(link.fragment());
      site.findings().report((lost ? lost(link) : broken(link, known)).onTopic(link.topic()));
    }
  }

  private Set<String> ids(DocumentPath page) {
    return ids.getOrDefault(page, Set.of());
  }

  private Diagnostic broken(FragmentLink link, Set<String> known) {
    return Diagnostic.of(
            RenderRules.BROKEN_ANCHOR,
            link.location(),
            link.page() + " has no place called \"" + link.fragment() + "\"")
        .withRemedy(Anchors.suggestion(link.fragment(), known));
  }

  private Diagnostic lost(FragmentLink link) {
    return Diagnostic.of(
            RenderRules.LOST_ANCHOR,
            link.location(),
            "the source of "
                + link.page()
                + " has a place called \""
                + link.fragment()
                + "\", its translation has not")
        .withRemedy(
            "put <a name=\"" + link.fragment() + "\"></a> before the heading that translates it");
  }
}
