package org.diglot.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;

/**
 * Checks that every locale says what the source says, writes the reports, and fails where guidance
 * is lost. Needs no POM.
 */
@Mojo(
    name = "check",
    requiresProject = false,
    threadSafe = true,
    defaultPhase = LifecyclePhase.VERIFY)
public final class CheckMojo extends AbstractCheckingMojo {

  @Override
  String defaultOutput() {
    return "";
  }

  @Override
  BuildResult work(BuildRequest request, ProgressListener progress)
      throws WorkspaceException, MojoExecutionException {
    return Diglot.check(request, options(request.output(), "error"), progress);
  }

  @Override
  String lastLines(BuildResult result) {
    return "Report: " + result.start().toUri();
  }
}
