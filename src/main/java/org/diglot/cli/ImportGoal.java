package org.diglot.cli;

import java.nio.file.Path;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ExchangeResult;
import org.diglot.pipeline.ImportOptions;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "import",
    description = "Puts what comes back from translators' tools into the bilingual pages.")
final class ImportGoal extends Goal {

  @Option(
      names = "--tag",
      paramLabel = "TAGS",
      description = "The language tags of the locales, with commas. Default: all")
  String tag = "";

  @Option(
      names = "--exchange",
      paramLabel = "FOLDER",
      description = "The folder with a folder for each locale. Default: target/diglot/exchange")
  @Nullable Path exchange;

  @Option(
      names = "--dryRun",
      arity = "0..1",
      fallbackValue = "true",
      paramLabel = "BOOLEAN",
      description = "Show what would change, and write nothing")
  boolean dryRun;

  ImportGoal(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  String defaultOutput() {
    return "";
  }

  @Override
  Outcome work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    ImportOptions options = new ImportOptions(tag, exchangeFolder(exchange), dryRun);
    ExchangeResult result = Diglot.importBack(request, options, progress);
    return new Outcome(result.result(), true, result.lines());
  }
}
