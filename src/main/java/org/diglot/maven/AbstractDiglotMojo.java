package org.diglot.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.console.ProgressPrinter;
import org.diglot.console.RunReport;
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
   * The folder to write. By default {@code target/diglot}, or for a goal that writes many files a
   * folder of its own in there.
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
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped: -Ddiglot.skip is set");
      return;
    }
    refuseUnknownProperties();
    BuildRequest request = request();
    GoalOutput out = GoalOutput.of(getLog(), showsNotes());
    BuildResult result = run(request, out);
    show(result, out);
    lastLines(result).lines().forEach(out::report);
    if (result.failure().isPresent()) {
      throw new MojoFailureException(result.failure().get());
    }
  }

  /** The default output folder below {@code target/diglot}; empty for that folder itself. */
  abstract String defaultOutput();

  /** Does the goal's work. */
  abstract BuildResult work(BuildRequest request, ProgressListener progress)
      throws WorkspaceException, MojoExecutionException;

  /** Shows what the run did. */
  void show(BuildResult result, GoalOutput out) {
    new RunReport(out).print(result);
  }

  /** Whether notes are shown like other findings, as where they fail the goal. */
  boolean showsNotes() {
    return false;
  }

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
    return new BuildRequest(
        baseFolder(),
        resolve(content),
        resolve(locales),
        output == null ? buildFolder().resolve(defaultOutput()) : resolve(output),
        Optional.ofNullable(template).map(this::resolve));
  }

  /** A folder or file that may be given relative to where the goal runs. */
  final Path resolve(File file) {
    return baseFolder().resolve(file.toPath());
  }

  /** The folder for files of translators' tools. */
  final Path exchangeFolder(File given) {
    return given == null ? buildFolder().resolve("exchange") : resolve(given);
  }

  private Path baseFolder() {
    return base.toPath().toAbsolutePath().normalize();
  }

  /** The folder for all that goals write: {@code target/diglot}. */
  final Path buildFolder() {
    boolean hasProject = buildFolder != null && !buildFolder.contains("${");
    return baseFolder().resolve(hasProject ? buildFolder : "target").resolve("diglot");
  }
}
