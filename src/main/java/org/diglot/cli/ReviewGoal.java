package org.diglot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ExchangeResult;
import org.diglot.pipeline.MemoryOptions;
import org.diglot.pipeline.ProgressListener;
import org.diglot.pipeline.ReviewOptions;
import org.diglot.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "review",
    description = "Writes a site on which translators work through what needs a decision.")
final class ReviewGoal extends CheckingGoal {

  @Option(
      names = "--tag",
      paramLabel = "TAGS",
      description = "The language tags of the locales, with commas. Default: all")
  String tag = "";

  @Option(
      names = "--rows",
      paramLabel = "ROWS",
      description = "all shows every segment; by default those that need a decision")
  String rows = "";

  @Option(
      names = "--review",
      paramLabel = "FOLDER",
      description = "The folder to write. Default: target/diglot/review")
  @Nullable Path review;

  @Option(
      names = "--previous",
      paramLabel = "FOLDER",
      description = "An earlier version of the locales, or of one locale's folder")
  @Nullable Path previous;

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

  ReviewGoal(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  String defaultOutput() {
    return "";
  }

  @Override
  Outcome work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    Path folder = review == null ? buildFolder().resolve("review") : resolve(review);
    ReviewOptions options =
        new ReviewOptions(
            tag,
            rows,
            folder,
            Optional.ofNullable(previous).map(this::resolve),
            new MemoryOptions(memories, fuzzy));
    ExchangeResult result =
        Diglot.review(request, options(request.output(), "never"), options, progress);
    List<String> lines = new ArrayList<>(result.lines());
    lines.add("Open: " + folder.resolve("index.html").toUri());
    return new Outcome(result.result(), false, lines);
  }
}
