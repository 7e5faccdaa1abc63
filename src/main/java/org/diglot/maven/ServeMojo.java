package org.diglot.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.console.LiveReport;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.ProgressListener;
import org.diglot.serve.Preview;
import org.diglot.workspace.WorkspaceException;

/**
 * Shows the site in the browser while it is written: every locale at once, with each change as soon
 * as its file is saved. Answers to this computer only, and runs until it is stopped with Ctrl+C.
 */
@Mojo(name = "serve", requiresProject = false)
public final class ServeMojo extends AbstractCheckingMojo {

  /** The port to listen on; where it is taken, the next free one. */
  @Parameter(property = "diglot.port", defaultValue = "8080")
  int port;

  @Override
  String defaultOutput() {
    return "serve";
  }

  @Override
  BuildResult work(BuildRequest request, ProgressListener progress)
      throws WorkspaceException, MojoExecutionException {
    GoalOutput out = GoalOutput.of(getLog(), showsNotes());
    // Reports of its own: those of a check that runs meanwhile are not to be written over.
    Path reports = request.output();
    LiveReport report = new LiveReport(out);
    try (Preview preview = Preview.start(request, options(reports, "never"), port, report)) {
      out.report("Open: " + preview.address());
      if (port != 0 && preview.address().getPort() != port) {
        out.report("Port " + port + " is taken. Choose one with -Ddiglot.port=<number>.");
      }
      out.report("Stop: Ctrl+C");
      new CountDownLatch(1).await();
      throw new IllegalStateException("nothing else ends this");
    } catch (IOException e) {
      throw new MojoExecutionException("cannot listen on localhost: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    }
  }

  @Override
  String lastLines(BuildResult result) {
    return "";
  }
}
