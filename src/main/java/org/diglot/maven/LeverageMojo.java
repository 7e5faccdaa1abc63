package org.diglot.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.LeverageOptions;
import org.diglot.pipeline.LeverageResult;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;

/**
 * Counts the words of the source by how much of their translation each locale has already: the same
 * text in the same context, the same text elsewhere, repetitions, texts that are alike, and what is
 * new. Writes <code>leverage.json</code> and <code>leverage.csv</code>. Needs no POM.
 */
@Mojo(name = "leverage", requiresProject = false, threadSafe = true)
public final class LeverageMojo extends AbstractDiglotMojo {

  /** The language tags of the locales, separated by commas; by default every locale. */
  @Parameter(property = "diglot.tag")
  String tag;

  /**
   * TMX files, and folders with such files, that texts are also looked up in; separated by commas.
   */
  @Parameter(property = "diglot.memories")
  String memories;

  private List<String> lines = List.of();

  @Override
  String defaultOutput() {
    return "leverage";
  }

  @Override
  BuildResult work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    LeverageOptions options =
        new LeverageOptions(
            tag == null ? "" : tag, memories == null ? "" : memories, plugin.getVersion());
    LeverageResult result = Diglot.leverage(request, options, progress);
    lines = result.lines();
    return result.result();
  }

  @Override
  void show(BuildResult result, GoalOutput out) {
    super.show(result, out);
    lines.forEach(out::report);
  }

  @Override
  String lastLines(BuildResult result) {
    return "Leverage: " + result.output();
  }
}
