package org.diglot.pipeline;

import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.workspace.TemplateFiles;
import org.diglot.workspace.WorkspaceException;

/** Checks the guidance and writes the reports. */
final class Check {

  private final BuildRequest request;
  private final CheckOptions options;
  private final ProgressListener progress;

  Check(BuildRequest request, CheckOptions options, ProgressListener progress) {
    this.request = request;
    this.options = options;
    this.progress = progress;
  }

  BuildResult run() throws WorkspaceException {
    return run(page -> {});
  }

  /**
   * Checks, and hands on what it knows of each path.
   *
   * @param worker called by several threads
   */
  BuildResult run(PageRun.PageTask<PageAnalysis> worker) throws WorkspaceException {
    DiagnosticCollector findings = new DiagnosticCollector();
    TemplateFiles templates = TemplateFiles.open(request.base(), request.template(), findings);
    try (Checking checking = new Checking(request, options, "diglot.output", templates, findings)) {
      SiteIndex index = new SiteIndex(checking.inputs());
      checking.analyse(
          page -> {
            page.pages().forEach(index::add);
            worker.run(page);
          },
          progress);
      Checking.Outcome outcome = checking.finish();
      return new BuildResult(
          Summaries.of(
              index.editions(), outcome.findings(), checking.inputs().site().sourceLanguage()),
          outcome.findings(),
          outcome.coverage(),
          outcome.failure(),
          options.reports(),
          options.reports().resolve("report.html"),
          checking.filesWritten());
    }
  }
}
