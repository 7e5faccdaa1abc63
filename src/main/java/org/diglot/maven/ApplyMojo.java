package org.diglot.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.FixOptions;
import org.diglot.pipeline.FixResult;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;

/**
 * Mends in the locales' pages what findings know a certain mend for. Without <code>diglot.fixes
 * </code> it shows what could be mended. Needs no POM.
 */
@Mojo(name = "apply", requiresProject = false, threadSafe = true)
public final class ApplyMojo extends AbstractCheckingMojo {

  /** The rules whose findings are mended, separated by commas, or <code>all</code>. */
  @Parameter(property = "diglot.fixes")
  String fixes;

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
    FixOptions options = new FixOptions(fixes == null ? "" : fixes, dryRun);
    FixResult result = Diglot.apply(request, options(request.output(), "never"), options, progress);
    lines = result.lines();
    return result.check();
  }

  @Override
  void show(BuildResult result, GoalOutput out) {
    lines.forEach(out::report);
  }

  @Override
  String lastLines(BuildResult result) {
    return "Report, as it was before: " + result.start().toUri();
  }
}
