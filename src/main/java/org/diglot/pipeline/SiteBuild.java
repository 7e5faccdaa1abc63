package org.diglot.pipeline;

import java.io.IOException;
import java.util.List;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.render.PageTemplates;
import org.diglot.workspace.OutputFolder;
import org.diglot.workspace.TemplateFiles;
import org.diglot.workspace.WorkspaceException;

/** Builds the site: reads all pages once to know what there is, then renders one by one. */
final class SiteBuild {

  private static final String REPORTS = "diglot.reports";

  private final BuildRequest request;
  private final CheckOptions options;
  private final ProgressListener progress;
  private final DiagnosticCollector findings = new DiagnosticCollector();

  SiteBuild(BuildRequest request, CheckOptions options, ProgressListener progress) {
    this.request = request;
    this.options = options;
    this.progress = progress;
  }

  BuildResult run() throws WorkspaceException {
    requireFolderForReports();
    TemplateFiles template = TemplateFiles.open(request.base(), request.template(), findings);
    try (Checking checking = new Checking(request, options, REPORTS, template, findings);
        OutputFolder output =
            OutputFolder.open(request.base(), request.output(), request.inputFolders(), findings)) {
      Inputs inputs = checking.inputs();
      SiteIndex index = SiteIndex.read(inputs, checking.files(), progress);
      List<Edition> editions = index.editions();
      PageTemplates templates =
          new PageTemplates(template::text, AssetPublisher.publish(template, output));
      SiteContext site =
          new SiteContext(
              inputs,
              editions,
              new InterfacePacks(inputs.packs(), findings),
              templates,
              output,
              findings,
              new Standings(),
              new ImageSizes());
      buildPages(site, checking);
      new SiteFiles(site).write();
      publishMedia(inputs, output);
      Checking.Outcome outcome = checking.finish();
      checking.copyCoverage(output, SitePaths.COVERAGE);
      output.finish();
      return new BuildResult(
          Summaries.of(editions, outcome.findings(), inputs.site().sourceLanguage()),
          outcome.findings(),
          outcome.coverage(),
          outcome.failure(),
          request.output(),
          request.output().resolve(EditionFrame.HOME),
          output.written() + checking.filesWritten());
    }
  }

  /** Each folder removes what its last run wrote and this one did not: two cannot share one. */
  private void requireFolderForReports() throws WorkspaceException {
    if (options.reports().normalize().equals(request.output().normalize())) {
      throw new WorkspaceException(
          "the site and the reports cannot be written to the same folder, "
              + request.output()
              + ". Name another folder for the reports with -D"
              + REPORTS
              + "=<folder>");
    }
  }

  /** Every page as soon as it is understood, in all editions. */
  private void buildPages(SiteContext site, Checking checking) throws WorkspaceException {
    List<EditionBuild> builds =
        site.editions().stream().map(edition -> new EditionBuild(edition, site)).toList();
    CoverageBuild coverage = new CoverageBuild(site);
    checking.analyse(
        page -> {
          if (page.coverage().isPresent()) {
            coverage.page(page.coverage().get());
          }
          for (EditionBuild build : builds) {
            build.page(page);
          }
        },
        progress);
    for (EditionBuild build : builds) {
      build.finish();
    }
    coverage.finish();
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
