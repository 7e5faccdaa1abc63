package org.diglot.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    LastRun last = new LastRun("check", request, options, List.of(options.reports()));
    Optional<BuildResult> known = last.answer(options.reports(), start(), progress);
    if (known.isPresent()) {
      return known.get();
    }
    BuildResult result = run(page -> {});
    last.keep(result);
    return result;
  }

  private Path start() {
    return options.reports().resolve("report.html");
  }

  /**
   * Checks whatever the last run found, and hands on what it knows of each path.
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
            return List.of();
          },
          PageResults.NONE,
          progress);
      Checking.Outcome outcome = checking.finish();
      return new BuildResult(
          Summaries.of(
              index.editions(), outcome.findings(), checking.inputs().site().sourceLanguage()),
          outcome.findings(),
          outcome.coverage(),
          outcome.failure(),
          options.reports(),
          start(),
          checking.filesWritten());
    }
  }
}
