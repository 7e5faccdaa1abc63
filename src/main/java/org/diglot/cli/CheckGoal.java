package org.diglot.cli;

import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;
import picocli.CommandLine.Command;

@Command(
    name = "check",
    description =
        "Checks that every locale says what the source says, writes the reports, and fails where"
            + " guidance is lost.")
final class CheckGoal extends CheckingGoal {

  CheckGoal(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  String defaultOutput() {
    return "";
  }

  @Override
  Outcome work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    BuildResult result = Diglot.check(request, options(request.output(), "error"), progress);
    return Outcome.of(result, "Report: " + result.start().toUri());
  }
}
