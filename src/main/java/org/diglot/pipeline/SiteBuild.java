package org.diglot.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.render.PageTemplates;
import org.diglot.render.TemplateException;
import org.diglot.workspace.OutputFolder;
import org.diglot.workspace.TemplateFiles;
import org.diglot.workspace.WorkspaceException;

/** Builds the site: reads all pages once to know what there is, then renders one by one. */
final class SiteBuild {

  private final BuildRequest request;
  private final ProgressListener progress;
  private final CoverageOfPage coverage;
  private final DiagnosticCollector findings = new DiagnosticCollector();

  /**
   * @param coverage computes the coverage of pages; {@link CoverageOfPage#NONE} builds a site that
   *     says nothing of it
   */
  SiteBuild(BuildRequest request, ProgressListener progress, CoverageOfPage coverage) {
    this.request = request;
    this.progress = progress;
    this.coverage = coverage;
  }

  BuildResult run() throws WorkspaceException {
    Inputs inputs = Inputs.open(request, findings);
    TemplateFiles template = TemplateFiles.open(request.base(), request.template(), findings);
    try (OutputFolder output =
        OutputFolder.open(request.base(), request.output(), inputFolders(), findings)) {
      List<Edition> editions = SiteIndex.of(inputs, findings, progress);
      PageTemplates templates =
          new PageTemplates(template::text, AssetPublisher.publish(template, output));
      InterfacePacks packs = new InterfacePacks(inputs.packs(), findings);
      PageRun pages = new PageRun(total(editions), progress);
      SiteContext site =
          new SiteContext(
              inputs,
              editions,
              packs,
              templates,
              output,
              findings,
              coverage != CoverageOfPage.NONE,
              new Standings());
      if (site.hasCoverage()) {
        new CoverageBuild(site).build(coverage);
      }
      for (Edition edition : editions) {
        new EditionBuild(edition, site).build(pages);
      }
      publishMedia(inputs, output);
      output.finish();
      return new BuildResult(
          Summaries.of(editions, findings.sorted(), inputs),
          findings.sorted(),
          request.output(),
          request.output().resolve(EditionFrame.HOME),
          output.written());
    } catch (TemplateException e) {
      throw new WorkspaceException("the site template is broken: " + e.getMessage(), e);
    }
  }

  private List<Path> inputFolders() {
    List<Path> folders = new ArrayList<>(List.of(request.content(), request.locales()));
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
}
