package org.diglot.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.DecisionOptions;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ExchangeResult;
import org.diglot.pipeline.FixOptions;
import org.diglot.pipeline.FixResult;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;

/**
 * Mends in the locales' pages what findings know a certain mend for, or puts the decisions of
 * reviewers into them. Without <code>diglot.fixes</code> and <code>diglot.decisions</code> it shows
 * what could be mended. Needs no POM.
 */
@Mojo(name = "apply", requiresProject = false, threadSafe = true)
public final class ApplyMojo extends AbstractCheckingMojo {

  /** The rules whose findings are mended, separated by commas, or <code>all</code>. */
  @Parameter(property = "diglot.fixes")
  String fixes;

  /**
   * A file that was saved from the review site, or a folder with such files: the decisions in it
   * are put into the pages, and no finding is mended.
   */
  @Parameter(property = "diglot.decisions")
  File decisions;

  /** Shows what would change, and writes no page. */
  @Parameter(property = "diglot.dryRun", defaultValue = "false")
  boolean dryRun;

  private List<String> lines = List.of();

  @Override
  String defaultOutput() {
    return "";
  }

  @Override
  BuildResult work(BuildRequest request, ProgressListener progress)
      throws WorkspaceException, MojoExecutionException {
    return decisions == null ? mend(request, progress) : decide(request);
  }

  private BuildResult decide(BuildRequest request)
      throws WorkspaceException, MojoExecutionException {
    if (fixes != null) {
      throw new MojoExecutionException(
          "set either diglot.decisions or diglot.fixes: mends are of the texts that are there, and"
              + " decisions change these");
    }
    DecisionOptions options =
        new DecisionOptions(resolve(decisions), resolve(suppressions), dryRun);
    ExchangeResult result = Diglot.decide(request, options);
    lines = result.lines();
    return result.result();
  }

  private BuildResult mend(BuildRequest request, ProgressListener progress)
      throws WorkspaceException, MojoExecutionException {
    FixOptions options = new FixOptions(fixes == null ? "" : fixes, dryRun);
    FixResult result = Diglot.apply(request, options(request.output(), "never"), options, progress);
    lines = result.lines();
    return result.check();
  }

  @Override
  void show(BuildResult result, GoalOutput out) {
    if (decisions != null) {
      super.show(result, out);
    }
    lines.forEach(out::report);
  }

  @Override
  String lastLines(BuildResult result) {
    return decisions == null ? "Report, as it was before: " + result.start().toUri() : "";
  }
}
