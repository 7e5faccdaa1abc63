package org.diglot.cli;

import java.util.ArrayList;
import java.util.List;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.LeverageOptions;
import org.diglot.pipeline.LeverageResult;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "leverage",
    description = "Counts how much of the source's words each locale has translated already.")
final class LeverageGoal extends Goal {

  @Option(
      names = "--tag",
      paramLabel = "TAGS",
      description = "The language tags of the locales, with commas. Default: all")
  String tag = "";

  @Option(
      names = "--memories",
      paramLabel = "LIST",
      description = "TMX files and folders with such files, with commas")
  String memories = "";

  LeverageGoal(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  String defaultOutput() {
    return "leverage";
  }

  @Override
  Outcome work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    LeverageOptions options = new LeverageOptions(tag, memories, DiglotCommand.Version.text());
    LeverageResult result = Diglot.leverage(request, options, progress);
    List<String> lines = new ArrayList<>(result.lines());
    lines.add("Leverage: " + result.result().output());
    return new Outcome(result.result(), false, lines);
  }
}
