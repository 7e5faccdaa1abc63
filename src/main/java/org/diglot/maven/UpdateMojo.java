package org.diglot.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ProgressListener;
import org.diglot.pipeline.UpdateOptions;
import org.diglot.pipeline.UpdateResult;
import org.diglot.workspace.WorkspaceException;

/**
 * Carries the source as it is now into every locale's bilingual pages: translations whose source
 * text is the same stay as they are, wherever it moved; where it changed, they stay and are marked
 * for review with the text they were made from; what is new is empty, or comes from another page;
 * what is gone is kept in a file beside the page. Needs no POM.
 */
@Mojo(name = "update", requiresProject = false, threadSafe = true)
public final class UpdateMojo extends AbstractDiglotMojo {

  /** Shows what would change, and writes nothing. */
  @Parameter(property = "diglot.dryRun", defaultValue = "false")
  boolean dryRun;

  /** Also makes the pages that a locale lacks, with segments to be translated. */
  @Parameter(property = "diglot.newPages", defaultValue = "false")
  boolean newPages;

  /** The commit of the source, to be named in the pages as <code>ms.sourcegitcommit</code>. */
  @Parameter(property = "diglot.sourceCommit")
  String sourceCommit;

  private List<String> lines = List.of();

  @Override
  String defaultOutput() {
    return "";
  }

  @Override
  BuildResult work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    UpdateOptions options = new UpdateOptions(dryRun, newPages, Optional.ofNullable(sourceCommit));
    UpdateResult result = Diglot.update(request, options, progress);
    lines = result.lines();
    return result.result();
  }

  @Override
  void show(BuildResult result, GoalOutput out) {
    super.show(result, out);
    lines.forEach(out::report);
  }

  @Override
  String lastLines(BuildResult result) {
    return "";
  }
}
