package org.diglot.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;

/**
 * Writes the plain Markdown of both sides of every bilingual page, {@code target/<tag>/<path>} and
 * {@code source/<tag>/<path>}, for other generators. Needs no POM. Findings are shown and do not
 * stop it.
 */
@Mojo(name = "extract", requiresProject = false, threadSafe = true)
public final class ExtractMojo extends AbstractDiglotMojo {

  @Override
  String defaultOutput() {
    return "extract";
  }

  @Override
  BuildResult work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    return Diglot.extract(request, progress);
  }

  @Override
  String lastLines(BuildResult result) {
    return "Markdown: " + result.output();
  }
}
