package org.diglot.cli;

import java.util.Optional;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.MemoryOptions;
import org.diglot.pipeline.ProgressListener;
import org.diglot.pipeline.UpdateOptions;
import org.diglot.pipeline.UpdateResult;
import org.diglot.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "update",
    description = "Carries the source as it is now into every locale's pages.")
final class UpdateGoal extends Goal {

  @Option(
      names = "--dryRun",
      arity = "0..1",
      fallbackValue = "true",
      paramLabel = "BOOLEAN",
      description = "Show what would change, and write nothing")
  boolean dryRun;

  @Option(
      names = "--newPages",
      arity = "0..1",
      fallbackValue = "true",
      paramLabel = "BOOLEAN",
      description = "Also make the pages that a locale lacks")
  boolean newPages;

  @Option(
      names = "--sourceCommit",
      paramLabel = "COMMIT",
      description = "The commit of the source, to be named in the pages")
  @Nullable String sourceCommit;

  @Option(
      names = "--fuzzy",
      paramLabel = "SCORE",
      description = "The least score of a suggestion, 50 to 100. Default: 75")
  int fuzzy = 75;

  @Option(
      names = "--memories",
      paramLabel = "LIST",
      description = "TMX files and folders with such files, with commas")
  String memories = "";

  UpdateGoal(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  String defaultOutput() {
    return "";
  }

  @Override
  Outcome work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    UpdateOptions options =
        new UpdateOptions(
            dryRun,
            newPages,
            Optional.ofNullable(sourceCommit),
            new MemoryOptions(memories, fuzzy));
    UpdateResult result = Diglot.update(request, options, progress);
    return new Outcome(result.result(), true, result.lines());
  }
}
