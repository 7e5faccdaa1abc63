package org.diglot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.DecisionOptions;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ExchangeResult;
import org.diglot.pipeline.FixOptions;
import org.diglot.pipeline.FixResult;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "apply",
    description = "Mends what findings know a certain mend for, or applies reviewers' decisions.")
final class ApplyGoal extends CheckingGoal {

  @Option(
      names = "--fixes",
      paramLabel = "RULES",
      description = "The rules whose findings are mended, with commas, or all")
  @Nullable String fixes;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "A file or folder that was saved from the review site")
  @Nullable Path decisions;

  @Option(
      names = "--dryRun",
      arity = "0..1",
      fallbackValue = "true",
      paramLabel = "BOOLEAN",
      description = "Show what would change, and write nothing")
  boolean dryRun;

  ApplyGoal(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  String defaultOutput() {
    return "";
  }

  @Override
  Outcome work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    return decisions == null ? mend(request, progress) : decide(request, resolve(decisions));
  }

  private Outcome decide(BuildRequest request, Path file) throws WorkspaceException {
    if (fixes != null) {
      throw new WorkspaceException(
          "give either --decisions or --fixes: mends are of the texts that are there, and decisions"
              + " change these");
    }
    DecisionOptions options = new DecisionOptions(file, resolve(suppressions), dryRun);
    ExchangeResult result = Diglot.decide(request, options);
    return new Outcome(result.result(), true, result.lines());
  }

  private Outcome mend(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    FixOptions options = new FixOptions(fixes == null ? "" : fixes, dryRun);
    FixResult result = Diglot.apply(request, options(request.output(), "never"), options, progress);
    List<String> lines = new ArrayList<>(result.lines());
    lines.add("Report, as it was before: " + result.check().start().toUri());
    return new Outcome(result.check(), false, lines);
  }
}
