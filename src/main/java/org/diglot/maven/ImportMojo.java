package org.diglot.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ExchangeResult;
import org.diglot.pipeline.ImportOptions;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;

/**
 * Puts what comes back from translators' tools into the bilingual pages: XLIFF 2.x and 1.2, PO and
 * CSV files. Only changed translations change. Needs no POM.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractDiglotMojo {

  /** The language tags of the locales, separated by commas; by default every locale. */
  @Parameter(property = "diglot.tag")
  String tag;

  /** The folder with a folder for each locale; by default <code>target/diglot/exchange</code>. */
  @Parameter(property = "diglot.exchange")
  File exchange;

  /** Shows what would change, and writes nothing. */
  @Parameter(property = "diglot.dryRun", defaultValue = "false")
  boolean dryRun;

  private List<String> lines = List.of();

  @Override
  String defaultOutput() {
    return "";
  }

  @Override
  BuildResult work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    ImportOptions options =
        new ImportOptions(tag == null ? "" : tag, exchangeFolder(exchange), dryRun);
    ExchangeResult result = Diglot.importBack(request, options, progress);
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
    return "";
  }
}
