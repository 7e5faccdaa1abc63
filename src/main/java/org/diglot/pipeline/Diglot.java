package org.diglot.pipeline;

import org.diglot.workspace.WorkspaceException;

/** The façade: each method is a goal, without Maven. */
public final class Diglot {

  private Diglot() {}

  /**
   * Builds the site.
   *
   * @throws WorkspaceException where there is nothing to build from or the output cannot be
   *     written; faults of the content are findings in the result
   */
  public static BuildResult build(BuildRequest request, ProgressListener progress)
      throws WorkspaceException {
    return new SiteBuild(request, progress, CoverageOfPage.NONE).run();
  }

  /**
   * Writes the plain Markdown of both sides of every bilingual page: {@code target/<tag>/<path>}
   * and {@code source/<tag>/<path>}.
   *
   * @throws WorkspaceException where there is nothing to read or the output cannot be written
   */
  public static BuildResult extract(BuildRequest request, ProgressListener progress)
      throws WorkspaceException {
    return new Extraction(request, progress).run();
  }
}
