package org.diglot.pipeline;

import static org.diglot.pipeline.SitePublisher.utf8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.diglot.render.FragmentLink;
import org.diglot.render.PageRenderer;
import org.diglot.render.PageTemplates;
import org.diglot.render.PageUrls;
import org.diglot.render.Reading;
import org.diglot.render.RenderRules;
import org.diglot.render.RenderedBody;
import org.diglot.render.TemplateException;
import org.diglot.workspace.OutputFolder;
import org.diglot.workspace.TemplateFiles;
import org.diglot.workspace.WorkspaceException;

/** Builds the site: reads all pages once to know what there is, then renders one by one. */
final class SiteBuild {

  private final BuildRequest request;
  private final ProgressListener progress;
  private final DiagnosticCollector findings = new DiagnosticCollector();

  SiteBuild(BuildRequest request, ProgressListener progress) {
    this.request = request;
    this.progress = progress;
  }

  BuildResult run() throws WorkspaceException {
    Inputs inputs = Inputs.open(request, findings);
    TemplateFiles template = TemplateFiles.open(request.base(), request.template(), findings);
    try (OutputFolder output =
        OutputFolder.open(request.base(), request.output(), inputFolders(), findings)) {
      List<Edition> editions = SiteIndex.of(inputs, findings, progress);
      PageTemplates templates =
          new PageTemplates(template::text, SitePublisher.publish(template, output));
      InterfacePacks packs = new InterfacePacks(inputs.packs(), findings);
      PageRun pages = new PageRun(total(editions), progress);
      for (Edition edition : editions) {
        new EditionBuild(edition, editions, inputs, packs, templates, output).build(pages);
      }
      publishMedia(inputs, output);
      output.finish();
      return new BuildResult(
          Summaries.of(editions, findings.sorted(), inputs),
          findings.sorted(),
          request.output(),
          request.output().resolve(EditionViews.HOME),
          output.written());
    } catch (TemplateException e) {
      throw new WorkspaceException("the site template is broken: " + e.getMessage(), e);
    }
  }

  private List<java.nio.file.Path> inputFolders() {
    List<java.nio.file.Path> folders =
        new ArrayList<>(List.of(request.content(), request.locales()));
    request.template().ifPresent(folders::add);
    return folders;
  }

  private static int total(List<Edition> editions) {
    return editions.stream().mapToInt(edition -> edition.pages().size()).sum();
  }

  private void publishMedia(Inputs inputs, OutputFolder output) throws WorkspaceException {
    for (Origin origin : inputs.all()) {
      for (DocumentPath path : origin.folder().files()) {
        if (Inputs.isMedia(path)) {
          publish(origin, path, output);
        }
      }
    }
  }

  private static void publish(Origin origin, DocumentPath path, OutputFolder output)
      throws WorkspaceException {
    try {
      output.write(origin.language() + "/" + path, origin.folder().bytes(path));
    } catch (IOException e) {
      throw new WorkspaceException("cannot read " + origin.folder().location(path), e);
    }
  }

  /** One edition being built. */
  private final class EditionBuild {

    private final Edition edition;
    private final List<Edition> all;
    private final Inputs inputs;
    private final InterfacePacks packs;
    private final PageTemplates templates;
    private final OutputFolder output;
    private final EditionViews views;
    private final EditionFiles files;
    private final Map<DocumentPath, Set<String>> ids = new ConcurrentHashMap<>();
    private final List<FragmentLink> links = new ArrayList<>();

    EditionBuild(
        Edition edition,
        List<Edition> all,
        Inputs inputs,
        InterfacePacks packs,
        PageTemplates templates,
        OutputFolder output) {
      this.edition = edition;
      this.all = all;
      this.inputs = inputs;
      this.packs = packs;
      this.templates = templates;
      this.output = output;
      this.views = new EditionViews(edition, all, inputs, packs.of(edition.language()), findings);
      this.files = new EditionFiles(edition);
    }

    void build(PageRun pages) throws WorkspaceException {
      pages.run(List.copyOf(edition.pages().values()), this::buildPage);
      checkAnchors();
      if (!views.hasHome()) {
        write(
            edition.language() + "/" + EditionViews.HOME,
            templates.section(views.home(), views.ui()));
      }
      if (edition == all.get(0)) {
        write(EditionViews.HOME, templates.languages(views.languages(), views.ui()));
      }
    }

    private void write(String path, String html) throws WorkspaceException {
      output.write(path, utf8(html));
    }

    /** Faults of a page shown here in place of a translation are reported where it is at home. */
    private DiagnosticSink sinkFor(PageFacts facts) {
      boolean own =
          edition.translated().contains(facts.path()) && facts.reading() != Reading.SOURCE;
      return own ? findings : diagnostic -> {};
    }

    private void buildPage(PageFacts facts) throws WorkspaceException {
      Optional<SourceFile> file = facts.origin().folder().read(facts.path(), diagnostic -> {});
      if (file.isEmpty()) {
        return;
      }
      try {
        render(facts, file.get());
      } catch (StackOverflowError e) {
        findings.report(
            Diagnostic.of(
                    PipelineRules.PAGE_FAILED,
                    Location.ofFile(file.get().location()),
                    "the page nests too deeply to be rendered; it is left out")
                .withRemedy("make its lists, quotes or emphasis less deep"));
      }
    }

    private void render(PageFacts facts, SourceFile file) throws WorkspaceException {
      BilingualDocument document =
          facts.origin().bilingual()
              ? BilingualParser.parse(file, diagnostic -> {})
              : BilingualParser.parseMonolingual(file, diagnostic -> {});
      LanguageTag source = inputs.site().sourceLanguage();
      PageRenderer renderer =
          new PageRenderer(
              files.lookup(facts.origins()),
              packs.of(facts.language()),
              facts.language(),
              views.language(source));
      RenderedBody body =
          renderer.render(document, facts.reading(), sinkFor(facts)).withHeading(facts.title());
      ids.put(facts.path(), body.ids());
      if (edition.translated().contains(facts.path())) {
        synchronized (links) {
          links.addAll(body.links());
        }
      }
      write(
          edition.language() + "/" + PageUrls.file(facts.path()),
          templates.page(views.page(facts, body), views.ui()));
    }

    private void checkAnchors() {
      for (FragmentLink link : links) {
        Set<String> known = ids.getOrDefault(link.page(), Set.of());
        if (!link.fragment().isEmpty() && !known.contains(link.fragment())) {
          findings.report(
              Diagnostic.of(
                      RenderRules.BROKEN_ANCHOR,
                      link.location(),
                      link.page() + " has no place called \"" + link.fragment() + "\"")
                  .withRemedy(Anchors.suggestion(link.fragment(), known)));
        }
      }
      links.clear();
      ids.clear();
    }
  }
}
