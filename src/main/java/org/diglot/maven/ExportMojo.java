package org.diglot.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ExchangeResult;
import org.diglot.pipeline.ExportOptions;
import org.diglot.pipeline.MemoryOptions;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;

/**
 * Writes every locale's pages in a format of translators' tools, one file for each page, with what
 * the check found as notes. A file that somebody has edited is not written over. Needs no POM.
 */
@Mojo(name = "export", requiresProject = false, threadSafe = true)
public final class ExportMojo extends AbstractCheckingMojo {

  /**
   * The format: <code>xliff</code> for XLIFF 2.1, <code>xliff12</code> for XLIFF 1.2, <code>po
   * </code> or <code>csv</code>; <code>tmx</code> for the locale's translations as one memory.
   */
  @Parameter(property = "diglot.format", defaultValue = "xliff")
  String format;

  /** The language tags of the locales, separated by commas; by default every locale. */
  @Parameter(property = "diglot.tag")
  String tag;

  /** <code>needs-work</code> takes only segments without translation and those to be reviewed. */
  @Parameter(property = "diglot.only")
  String only;

  /** The folder with a folder for each locale; by default <code>target/diglot/exchange</code>. */
  @Parameter(property = "diglot.exchange")
  File exchange;

  /** TMX files and folders with such files, separated by commas: more to suggest from. */
  @Parameter(property = "diglot.memories")
  String memories;

  /** The least score of a suggestion, 50 to 100. */
  @Parameter(property = "diglot.fuzzy", defaultValue = "75")
  int fuzzy;

  private List<String> lines = List.of();
  private String folder = "";

  @Override
  String defaultOutput() {
    return "";
  }

  @Override
  BuildResult work(BuildRequest request, ProgressListener progress)
      throws WorkspaceException, MojoExecutionException {
    ExportOptions options =
        new ExportOptions(
            format,
            tag == null ? "" : tag,
            only == null ? "" : only,
            exchangeFolder(exchange),
            new MemoryOptions(memories == null ? "" : memories, fuzzy));
    ExchangeResult result =
        Diglot.export(request, options(request.output(), "never"), options, progress);
    lines = result.lines();
    folder = options.exchange().toString();
    return result.result();
  }

  @Override
  void show(BuildResult result, GoalOutput out) {
    lines.forEach(out::report);
  }

  @Override
  String lastLines(BuildResult result) {
    return "Exchange: " + folder;
  }
}
