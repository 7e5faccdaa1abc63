package org.diglot.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.diglot.console.ProgressPrinter;
import org.diglot.console.RunReport;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all goals have in common that read a workspace: its folders, and how a run is shown. */
@Command(mixinStandardHelpOptions = true, versionProvider = DiglotCommand.Version.class)
abstract class Goal implements Callable<Integer> {

  static final int PASSED = 0;
  static final int FAILED = 1;
  static final int UNUSABLE = 2;

  /**
   * What a run did.
   *
   * @param report whether its findings and sums are to be shown
   * @param lines what to show behind them
   */
  record Outcome(BuildResult result, boolean report, List<String> lines) {

    static Outcome of(BuildResult result, String... lines) {
      return new Outcome(result, true, List.of(lines));
    }
  }

  @Option(
      names = "--content",
      paramLabel = "FOLDER",
      description = "The folder of the source language's Markdown. Default: content")
  Path content = Path.of("content");

  @Option(
      names = "--locales",
      paramLabel = "FOLDER",
      description = "The folder with one folder per language tag. Default: locales")
  Path locales = Path.of("locales");

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      description = "The folder to write. Default: target/diglot, or a folder in there")
  @Nullable Path output;

  @Option(
      names = "--template",
      paramLabel = "FOLDER",
      description = "A folder with files that replace those of the built-in site template")
  @Nullable Path template;

  @Option(
      names = "--skip",
      arity = "0..1",
      fallbackValue = "true",
      paramLabel = "BOOLEAN",
      description = "Do nothing")
  boolean skip;

  private final Surroundings surroundings;

  Goal(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The default output folder below {@code target/diglot}; empty for that folder itself. */
  abstract String defaultOutput();

  /** Does the goal's work. */
  abstract Outcome work(BuildRequest request, ProgressListener progress) throws WorkspaceException;

  /** Whether notes are shown like other findings. */
  boolean showsNotes() {
    return false;
  }

  @Override
  public final Integer call() {
    if (skip) {
      return PASSED;
    }
    LineConsole console = new LineConsole(surroundings.out(), surroundings.err(), showsNotes());
    ProgressPrinter progress =
        new ProgressPrinter(console, false, () -> nanoseconds(surroundings.clock().millis()));
    try {
      return show(work(request(), progress), console);
    } catch (WorkspaceException e) {
      surroundings.err().println("diglot: " + e.getMessage());
      return UNUSABLE;
    }
  }

  private static long nanoseconds(long milliseconds) {
    return milliseconds * 1_000_000;
  }

  private int show(Outcome outcome, LineConsole console) {
    if (outcome.report()) {
      new RunReport(console).print(outcome.result());
    }
    outcome.lines().forEach(console::report);
    Optional<String> failure = outcome.result().failure();
    surroundings.out().flush();
    failure.ifPresent(line -> surroundings.err().println("diglot: " + line));
    return failure.isPresent() ? FAILED : PASSED;
  }

  private BuildRequest request() {
    return new BuildRequest(
        surroundings.folder(),
        resolve(content),
        resolve(locales),
        output == null ? buildFolder().resolve(defaultOutput()) : resolve(output),
        Optional.ofNullable(template).map(this::resolve));
  }

  /** What the process gives. */
  final Surroundings surroundings() {
    return surroundings;
  }

  /** A folder or file that may be given relative to the current folder. */
  final Path resolve(Path given) {
    return surroundings.folder().resolve(given);
  }

  /** The folder for all that goals write: {@code target/diglot}. */
  final Path buildFolder() {
    return surroundings.folder().resolve("target").resolve("diglot");
  }

  /** The folder for files of translators' tools. */
  final Path exchangeFolder(@Nullable Path given) {
    return given == null ? buildFolder().resolve("exchange") : resolve(given);
  }
}
