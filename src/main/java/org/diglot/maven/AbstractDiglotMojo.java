package org.diglot.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;

/** What all goals that read a workspace have in common: its folders, and how a run is shown. */
abstract class AbstractDiglotMojo extends AbstractMojo {

  /** The folder of the source language's Markdown. */
  @Parameter(property = "diglot.content", defaultValue = "${basedir}/content")
  File content;

  /** The folder with one folder per language tag. */
  @Parameter(property = "diglot.locales", defaultValue = "${basedir}/locales")
  File locales;

  /**
   * The folder to write. By default a folder of the goal's own in {@code diglot} in the project's
   * build folder, {@code target}.
   */
  @Parameter(property = "diglot.output")
  File output;

  /** A folder with site template files that replace the built-in ones of the same path. */
  @Parameter(property = "diglot.template")
  File template;

  /** Does nothing. */
  @Parameter(property = "diglot.skip", defaultValue = "false")
  boolean skip;

  /** Where the goal runs: the project's folder, or without a project the current one. */
  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  File base;

  /** Without a project Maven leaves an expression in here instead of a folder. */
  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  String buildFolder;

  @Parameter(defaultValue = "${session.userProperties}", readonly = true)
  Properties userProperties;

  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  boolean interactive;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  PluginDescriptor plugin;

  @Override
  public final void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("skipped: -Ddiglot.skip is set");
      return;
    }
    refuseUnknownProperties();
    BuildRequest request = request();
    GoalOutput out = GoalOutput.of(getLog());
    BuildResult result = run(request, out);
    new RunReport(out, request).print(result);
    lastLines(result).lines().forEach(out::report);
  }

  /** The name of the default output folder. */
  abstract String defaultOutput();

  /** Does the goal's work. */
  abstract BuildResult work(BuildRequest request, ProgressListener progress)
      throws WorkspaceException;

  /** What to show last: where the result is. */
  abstract String lastLines(BuildResult result);

  private void refuseUnknownProperties() throws MojoExecutionException {
    Optional<String> complaint = PropertyNames.of(plugin).complaint(userProperties);
    if (complaint.isPresent()) {
      throw new MojoExecutionException(complaint.get());
    }
  }

  private BuildResult run(BuildRequest request, GoalOutput out) throws MojoExecutionException {
    boolean terminal = interactive && System.console() != null;
    ProgressPrinter progress = new ProgressPrinter(out, terminal, System::nanoTime);
    try {
      return work(request, progress);
    } catch (WorkspaceException e) {
      // The cause is for -e and -X; the message alone is for the user.
      throw new MojoExecutionException(e.getMessage(), e);
    } finally {
      progress.finish();
    }
  }

  private BuildRequest request() {
    Path folder = base.toPath().toAbsolutePath().normalize();
    return new BuildRequest(
        folder,
        folder.resolve(content.toPath()),
        folder.resolve(locales.toPath()),
        output == null ? defaultFolder(folder) : folder.resolve(output.toPath()),
        Optional.ofNullable(template).map(file -> folder.resolve(file.toPath())));
  }

  private Path defaultFolder(Path folder) {
    boolean hasProject = buildFolder != null && !buildFolder.contains("${");
    Path build = hasProject ? folder.resolve(buildFolder) : folder.resolve("target");
    return build.resolve("diglot").resolve(defaultOutput());
  }
}
