package org.diglot.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;

/**
 * Builds the multilingual site from the folders {@code content} and {@code locales}. Needs no POM.
 * Findings are shown and do not stop it.
 */
@Mojo(name = "build", requiresProject = false, threadSafe = true)
public final class BuildMojo extends AbstractDiglotMojo {

  @Override
  String defaultOutput() {
    return "site";
  }

  @Override
  BuildResult work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    return Diglot.build(request, progress);
  }

  @Override
  String lastLines(BuildResult result) {
    return "Site: " + result.output() + "\nOpen: " + result.start().toUri();
  }
}
