package org.diglot.cli;

import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;
import picocli.CommandLine.Command;

@Command(
    name = "extract",
    description = "Writes the plain Markdown of both sides of every bilingual page.")
final class ExtractGoal extends Goal {

  ExtractGoal(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  String defaultOutput() {
    return "extract";
  }

  @Override
  Outcome work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    BuildResult result = Diglot.extract(request, progress);
    return Outcome.of(result, "Markdown: " + result.output());
  }
}
