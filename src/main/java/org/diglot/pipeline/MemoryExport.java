package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.interchange.TmxWriter;
import org.diglot.memory.MemoryEntry;
import org.diglot.model.LanguageTag;
import org.diglot.workspace.OutputFolder;
import org.diglot.workspace.WorkspaceException;

/** Writes the translations of each locale as TMX, for the memories of other tools. */
final class MemoryExport {

  /** The name of the format in options. */
  static final String FORMAT = "tmx";

  /** Below the exchange folder, beside those of the locales. */
  private static final String FOLDER = "memory";

  /**
   * Characters of both texts in a file; more go to the next one, so that each can be read again.
   */
  private static final int MOST_CHARACTERS = 5_000_000;

  private final BuildRequest request;
  private final CheckOptions check;
  private final ExportOptions options;
  private final ProgressListener progress;
  private final DiagnosticCollector findings = new DiagnosticCollector();
  private final List<String> lines = new ArrayList<>();
  private int files;
  private int segments;

  MemoryExport(
      BuildRequest request, CheckOptions check, ExportOptions options, ProgressListener progress) {
    this.request = request;
    this.check = check;
    this.options = options;
    this.progress = progress;
  }

  ExchangeResult run() throws WorkspaceException {
    if (!options.only().isBlank()) {
      throw new WorkspaceException(
          "-Ddiglot.only does not go with -Ddiglot.format=tmx: a memory has what is translated");
    }
    Inputs inputs = Inputs.open(request, findings);
    List<Origin> locales = ChosenLocales.of(inputs, options.tags());
    int done = 0;
    for (Origin locale : locales) {
      export(inputs.site().sourceLanguage(), locale);
      progress.progress("exporting", ++done, locales.size());
    }
    return new ExchangeResult(
        UpdateRun.result(request, inputs, findings, lines, files).result(),
        lines,
        segments,
        0,
        files);
  }

  private void export(LanguageTag source, Origin locale) throws WorkspaceException {
    List<MemoryEntry> entries = LocaleBitext.of(locale);
    List<List<MemoryEntry>> parts = parts(entries);
    try (OutputFolder output =
        OutputFolder.open(
            request.base(),
            options.exchange().resolve(FOLDER).resolve(locale.language().value()),
            "diglot.exchange",
            request.inputFolders(),
            findings)) {
      for (int i = 0; i < parts.size(); i++) {
        String name = (i == 0 ? "memory" : "memory-" + (i + 1)) + MemoryFiles.EXTENSION;
        String text =
            TmxWriter.write(
                source, locale.language(), parts.get(i), check.toolVersion(), check.today());
        output.write(name, utf8(text));
      }
      output.finish();
    }
    files += parts.size();
    segments += entries.size();
    lines.add(locale.language() + ": " + entries.size() + " translations exported as " + FORMAT);
  }

  private static List<List<MemoryEntry>> parts(List<MemoryEntry> entries) {
    List<List<MemoryEntry>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    int characters = 0;
    for (MemoryEntry entry : entries) {
      characters += entry.source().length() + entry.target().length();
      if (characters > MOST_CHARACTERS) {
        parts.add(new ArrayList<>());
        characters = 0;
      }
      parts.get(parts.size() - 1).add(entry);
    }
    return parts;
  }
}
