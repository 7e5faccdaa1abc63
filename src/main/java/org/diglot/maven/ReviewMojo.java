package org.diglot.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ExchangeResult;
import org.diglot.pipeline.MemoryOptions;
import org.diglot.pipeline.ProgressListener;
import org.diglot.pipeline.ReviewOptions;
import org.diglot.workspace.WorkspaceException;

/**
 * Writes a site on which translators work through what needs a decision, the gravest first. It
 * opens from a folder, without a server. <code>apply</code> puts the decisions into the pages.
 * Needs no POM.
 */
@Mojo(name = "review", requiresProject = false, threadSafe = true)
public final class ReviewMojo extends AbstractCheckingMojo {

  /** The language tags of the locales, separated by commas; by default every locale. */
  @Parameter(property = "diglot.tag")
  String tag;

  /** <code>all</code> shows every segment; by default those that need a decision. */
  @Parameter(property = "diglot.rows")
  String rows;

  /** The folder to write; by default <code>target/diglot/review</code>. */
  @Parameter(property = "diglot.review")
  File review;

  /**
   * An earlier version of the folder with the locales, or of one locale's folder. What has changed
   * since is shown beside what needs a decision.
   */
  @Parameter(property = "diglot.previous")
  File previous;

  /** TMX files and folders with such files, separated by commas: more to suggest from. */
  @Parameter(property = "diglot.memories")
  String memories;

  /** The least score of a suggestion, 50 to 100. */
  @Parameter(property = "diglot.fuzzy", defaultValue = "75")
  int fuzzy;

  private List<String> lines = List.of();
  private String start = "";

  @Override
  String defaultOutput() {
    return "";
  }

  @Override
  BuildResult work(BuildRequest request, ProgressListener progress)
      throws WorkspaceException, MojoExecutionException {
    Path folder = review == null ? buildFolder().resolve("review") : resolve(review);
    ReviewOptions options =
        new ReviewOptions(
            tag == null ? "" : tag,
            rows == null ? "" : rows,
            folder,
            Optional.ofNullable(previous).map(this::resolve),
            new MemoryOptions(memories == null ? "" : memories, fuzzy));
    ExchangeResult result =
        Diglot.review(request, options(request.output(), "never"), options, progress);
    lines = result.lines();
    start = folder.resolve("index.html").toUri().toString();
    return result.result();
  }

  @Override
  void show(BuildResult result, GoalOutput out) {
    lines.forEach(out::report);
  }

  @Override
  String lastLines(BuildResult result) {
    return "Open: " + start;
  }
}
