package org.diglot.maven;

import java.util.List;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.ProgressListener;
import org.diglot.pipeline.UpdateResult;
import org.diglot.workspace.WorkspaceException;

/** What goals have in common that write pages into locales: they say what they did. */
abstract class AbstractWritingMojo extends AbstractDiglotMojo {

  private List<String> lines = List.of();

  @Override
  final String defaultOutput() {
    return "";
  }

  /** Writes the pages. */
  abstract UpdateResult write(BuildRequest request, ProgressListener progress)
      throws WorkspaceException;

  @Override
  final BuildResult work(BuildRequest request, ProgressListener progress)
      throws WorkspaceException {
    UpdateResult result = write(request, progress);
    lines = result.lines();
    return result.result();
  }

  @Override
  final void show(BuildResult result, GoalOutput out) {
    super.show(result, out);
    lines.forEach(out::report);
  }

  @Override
  final String lastLines(BuildResult result) {
    return "";
  }
}
