package org.diglot.cli;

import java.util.Optional;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.InitOptions;
import org.diglot.pipeline.ProgressListener;
import org.diglot.pipeline.UpdateResult;
import org.diglot.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "init", description = "Makes a new locale. Overwrites nothing.")
final class InitGoal extends Goal {

  @Option(names = "--tag", paramLabel = "TAG", description = "The language tag of the new locale")
  String tag = "";

  @Option(
      names = "--dryRun",
      arity = "0..1",
      fallbackValue = "true",
      paramLabel = "BOOLEAN",
      description = "Show what would change, and write nothing")
  boolean dryRun;

  @Option(
      names = "--sourceCommit",
      paramLabel = "COMMIT",
      description = "The commit of the source, to be named in the pages")
  @Nullable String sourceCommit;

  InitGoal(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  String defaultOutput() {
    return "";
  }

  @Override
  Outcome work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    InitOptions options = new InitOptions(tag, dryRun, Optional.ofNullable(sourceCommit));
    UpdateResult result = Diglot.init(request, options, progress);
    return new Outcome(result.result(), true, result.lines());
  }
}
