package org.diglot.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.workspace.FileSink;
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
    LastRun last =
        new LastRun("build", request, options, List.of(request.output(), options.reports()));
    Optional<BuildResult> known = last.answer(request.output(), start(), progress);
    if (known.isPresent()) {
      return known.get();
    }
    TemplateFiles template = TemplateFiles.open(request.base(), request.template(), findings);
    try (Checking checking = new Checking(request, options, REPORTS, template, findings);
        OutputFolder output =
            OutputFolder.open(request.base(), request.output(), request.inputFolders(), findings)) {
      SiteIndex index = SiteIndex.read(checking.inputs(), checking.files(), progress);
      Optional<KeptResults> results = results(checking, index, output);
      try {
        BuildResult result = run(checking, index, template, output, results);
        last.keep(result);
        return result;
      } finally {
        results.ifPresent(KeptResults::close);
      }
    }
  }

  private BuildResult run(
      Checking checking,
      SiteIndex index,
      TemplateFiles template,
      OutputFolder output,
      Optional<KeptResults> results)
      throws WorkspaceException {
    PageResults known = results.isPresent() ? results.get() : PageResults.NONE;
    List<Edition> editions = build(checking, index, template, output, known);
    publishMedia(checking.inputs(), output);
    Checking.Outcome outcome = checking.finish();
    checking.copyCoverage(output, SitePaths.COVERAGE);
    output.finish();
    results.ifPresent(kept -> kept.finish(checking.reports()));
    return result(checking, outcome, editions, output.written());
  }

  /** The alignments are not in the results of paths: whoever wants them has all paths worked on. */
  private Optional<KeptResults> results(Checking checking, SiteIndex index, OutputFolder output)
      throws WorkspaceException {
    Optional<ResultKeys> keys =
        ResultKeys.of(request, options, checking.inputs(), index.editions());
    return options.alignments() || keys.isEmpty()
        ? Optional.empty()
        : Optional.of(KeptResults.open(keys.get(), output, checking.folder()));
  }

  /** Builds all pages for somebody who keeps them elsewhere than in a folder; media left out. */
  BuildResult run(FileSink output) throws WorkspaceException {
    TemplateFiles template = TemplateFiles.open(request.base(), request.template(), findings);
    try (Checking checking = new Checking(request, options, REPORTS, template, findings)) {
      SiteIndex index = SiteIndex.read(checking.inputs(), checking.files(), progress);
      List<Edition> editions = build(checking, index, template, output, PageResults.NONE);
      Checking.Outcome outcome = checking.finish();
      checking.giveCoverage(output, SitePaths.COVERAGE);
      return result(checking, outcome, editions, 0);
    }
  }

  private BuildResult result(
      Checking checking, Checking.Outcome outcome, List<Edition> editions, int written) {
    return new BuildResult(
        Summaries.of(editions, outcome.findings(), checking.inputs().site().sourceLanguage()),
        outcome.findings(),
        outcome.coverage(),
        outcome.failure(),
        request.output(),
        start(),
        written + checking.filesWritten());
  }

  private Path start() {
    return request.output().resolve(EditionFrame.HOME);
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
  private List<Edition> build(
      Checking checking,
      SiteIndex index,
      TemplateFiles template,
      FileSink output,
      PageResults results)
      throws WorkspaceException {
    PageScope scope = checking.scope();
    SitePages pages =
        new SitePages(
            SiteContext.of(checking.inputs(), index, template, scope.site(output), scope));
    checking.analyse(pages, results, progress);
    pages.finish();
    checking.links(pages.externals());
    return pages.editions();
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
