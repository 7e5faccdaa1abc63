package org.diglot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ExchangeResult;
import org.diglot.pipeline.ExportOptions;
import org.diglot.pipeline.MemoryOptions;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = "Writes every locale's pages in a format of translators' tools.")
final class ExportGoal extends CheckingGoal {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "xliff, xliff12, po, csv or tmx. Default: xliff")
  String format = "xliff";

  @Option(
      names = "--tag",
      paramLabel = "TAGS",
      description = "The language tags of the locales, with commas. Default: all")
  String tag = "";

  @Option(
      names = "--only",
      paramLabel = "WHAT",
      description = "needs-work takes only segments that need work")
  String only = "";

  @Option(
      names = "--exchange",
      paramLabel = "FOLDER",
      description = "The folder with a folder for each locale. Default: target/diglot/exchange")
  @Nullable Path exchange;

  @Option(
      names = "--memories",
      paramLabel = "LIST",
      description = "TMX files and folders with such files, with commas")
  String memories = "";

  @Option(
      names = "--fuzzy",
      paramLabel = "SCORE",
      description = "The least score of a suggestion, 50 to 100. Default: 75")
  int fuzzy = 75;

  ExportGoal(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  String defaultOutput() {
    return "";
  }

  @Override
  Outcome work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    ExportOptions options =
        new ExportOptions(
            format, tag, only, exchangeFolder(exchange), new MemoryOptions(memories, fuzzy));
    ExchangeResult result =
        Diglot.export(request, options(request.output(), "never"), options, progress);
    List<String> lines = new ArrayList<>(result.lines());
    lines.add("Exchange: " + options.exchange());
    return new Outcome(result.result(), false, lines);
  }
}
