package org.diglot.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;

/**
 * Builds the multilingual site from the folders {@code content} and {@code locales}, checks the
 * guidance as {@code check} does, and writes the reports. Needs no POM; in one, it runs in the
 * phase {@code package} unless another is named. Findings are shown and do not stop it.
 */
@Mojo(
    name = "build",
    requiresProject = false,
    threadSafe = true,
    defaultPhase = LifecyclePhase.PACKAGE)
public final class BuildMojo extends AbstractCheckingMojo {

  /** The folder to write the reports to; by default {@code target/diglot}. */
  @Parameter(property = "diglot.reports")
  File reports;

  /** Where the site will be published, in place of {@code baseUrl} in {@code site.yml}. */
  @Parameter(property = "diglot.baseUrl")
  String baseUrl;

  /**
   * What another program found when it asked for the addresses of other sites: a file as the link
   * checker lychee writes with <code>--format json</code>, or lines with an address and its status.
   * A build never asks for them itself.
   */
  @Parameter(property = "diglot.linkResults")
  File linkResults;

  @Override
  String defaultOutput() {
    return "site";
  }

  @Override
  BuildResult work(BuildRequest request, ProgressListener progress)
      throws WorkspaceException, MojoExecutionException {
    Path folder = reports == null ? buildFolder() : resolve(reports);
    BuildRequest published = baseUrl == null ? request : request.at(baseUrl);
    if (linkResults != null) {
      published = published.withLinkResults(resolve(linkResults));
    }
    return Diglot.build(published, options(folder, "never"), progress);
  }

  @Override
  String lastLines(BuildResult result) {
    return "Site: " + result.output() + "\nOpen: " + result.start().toUri();
  }
}
