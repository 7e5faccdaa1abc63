package org.diglot.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Baseline;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.ExternalResults;
import org.diglot.diagnostic.Gate;
import org.diglot.diagnostic.Levels;
import org.diglot.diagnostic.SettingsException;
import org.diglot.diagnostic.Suppressions;
import org.diglot.guidance.MinimumCoverage;
import org.diglot.model.SourceFile;
import org.diglot.parse.SuppressionReader;
import org.diglot.workspace.SettingFiles;
import org.diglot.workspace.WorkspaceException;

/**
 * What the user set, understood. Read before anything else, so that a mistake in it costs no work
 * and no file.
 *
 * @param gate which findings fail the run
 * @param levels what findings weigh
 * @param minimumCoverage what must be covered at least
 * @param suppressions what is no defect
 * @param baseline what was known before; absent where the run is not held against one
 */
record CheckSettings(
    Gate gate,
    Levels levels,
    MinimumCoverage minimumCoverage,
    Suppressions suppressions,
    Optional<Baseline> baseline) {

  /**
   * Reads the options and the files that they name.
   *
   * @param base the folder that paths in messages are relative to
   * @throws WorkspaceException where one of them cannot be used
   */
  static CheckSettings read(CheckOptions options, Path base, DiagnosticSink sink)
      throws WorkspaceException {
    List<String> rules = RuleCatalogue.ids();
    try {
      return new CheckSettings(
          Gate.parse(options.failOn()),
          Levels.parse(options.levels(), rules),
          MinimumCoverage.parse(options.minimumCoverage()),
          suppressions(options, base, rules, sink),
          baseline(options, base));
    } catch (SettingsException e) {
      throw new WorkspaceException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * What another program found at the addresses of other sites.
   *
   * @throws WorkspaceException where the file cannot be used
   */
  static ExternalResults linkResults(BuildRequest request) throws WorkspaceException {
    if (request.linkResults().isEmpty()) {
      return ExternalResults.NONE;
    }
    Path path = request.linkResults().get();
    try {
      Optional<SourceFile> file = read(request.base(), path);
      if (file.isEmpty()) {
        throw new SettingsException(
            "there is no list of link results "
                + SettingFiles.shown(request.base(), path)
                + "; leave out -Ddiglot.linkResults, or name the file that a link checker wrote");
      }
      return ExternalResults.read(file.get());
    } catch (SettingsException e) {
      throw new WorkspaceException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Suppressions suppressions(
      CheckOptions options, Path base, List<String> rules, DiagnosticSink sink)
      throws SettingsException {
    Optional<SourceFile> file = read(base, options.suppressions());
    return file.isPresent() ? SuppressionReader.read(file.get(), rules, sink) : Suppressions.NONE;
  }

  private static Optional<Baseline> baseline(CheckOptions options, Path base)
      throws SettingsException {
    if (options.baseline().isEmpty()) {
      if (options.writeBaseline()) {
        throw new SettingsException(
            "writeBaseline needs a file to write: name it with -Ddiglot.baseline=<file>");
      }
      return Optional.empty();
    }
    Path path = options.baseline().get();
    if (options.writeBaseline()) {
      return Optional.empty();
    }
    Optional<SourceFile> file = read(base, path);
    if (file.isEmpty()) {
      throw new SettingsException(
          "there is no baseline "
              + SettingFiles.shown(base, path)
              + "; write it with -Ddiglot.writeBaseline=true");
    }
    return Optional.of(Baseline.read(file.get().location(), file.get().text()));
  }

  /**
   * A file's text; nothing where there is no file. One that cannot be read is not an absent one.
   */
  private static Optional<SourceFile> read(Path base, Path path) throws SettingsException {
    DiagnosticCollector problems = new DiagnosticCollector();
    Optional<SourceFile> file = SettingFiles.read(base, path, problems);
    Optional<Diagnostic> problem = problems.sorted().stream().findFirst();
    if (problem.isPresent()) {
      throw SettingsException.of(problem.get());
    }
    return file;
  }
}
