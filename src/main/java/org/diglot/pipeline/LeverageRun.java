package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.Finding;
import org.diglot.diagnostic.Places;
import org.diglot.memory.Leverage;
import org.diglot.memory.LeverageBand;
import org.diglot.memory.LeverageCounter;
import org.diglot.memory.MemoryQuery;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.diglot.text.WordCount;
import org.diglot.workspace.OutputFolder;
import org.diglot.workspace.WorkspaceException;

/** Counts the words of the sources by what each locale's memory has of them. */
final class LeverageRun {

  private final BuildRequest request;
  private final LeverageOptions options;
  private final ProgressListener progress;
  private final DiagnosticCollector findings = new DiagnosticCollector();

  LeverageRun(BuildRequest request, LeverageOptions options, ProgressListener progress) {
    this.request = request;
    this.options = options;
    this.progress = progress;
  }

  LeverageResult run() throws WorkspaceException {
    Inputs inputs = Inputs.open(request, findings);
    Origin source = UpdateRun.source(inputs, request);
    List<Origin> locales = ChosenLocales.of(inputs, options.tags());
    MemoryOptions memory = new MemoryOptions(options.memories(), LeverageBand.LEAST_SCORE);
    Memories memories = Memories.open(request, inputs, memory, findings);
    List<PageLeverage> pages = new ArrayList<>();
    for (Origin locale : locales) {
      pages.addAll(count(source, locale, new LeverageCounter(memories.of(locale))));
    }
    SortedMap<LanguageTag, Leverage> totals = new TreeMap<>();
    locales.forEach(locale -> totals.put(locale.language(), Leverage.NONE));
    pages.forEach(page -> totals.merge(page.locale(), page.leverage(), Leverage::plus));
    LeverageReports reports =
        new LeverageReports(options.toolVersion(), source.language(), totals, pages);
    int written = write(reports);
    return new LeverageResult(result(inputs, written), totals, reports.table());
  }

  private BuildResult result(Inputs inputs, int written) {
    Places places = Inputs.places(request);
    List<Finding> found =
        findings.sorted().stream().map(diagnostic -> Finding.of(diagnostic, places)).toList();
    return new BuildResult(
        Summaries.of(List.of(), found, inputs.site().sourceLanguage()),
        found,
        List.of(),
        Optional.empty(),
        request.output(),
        request.output(),
        written);
  }

  private int write(LeverageReports reports) throws WorkspaceException {
    try (OutputFolder output =
        OutputFolder.open(request.base(), request.output(), request.inputFolders(), findings)) {
      output.write("leverage.json", AssetPublisher.utf8(reports.json()));
      output.write("leverage.csv", AssetPublisher.utf8(reports.csv()));
      output.finish();
      return output.written();
    }
  }

  private List<PageLeverage> count(Origin source, Origin locale, LeverageCounter counter) {
    WordCount words = new WordCount(source.language());
    List<PageLeverage> pages = new ArrayList<>();
    List<DocumentPath> files = UpdateRun.updated(source);
    int done = 0;
    for (DocumentPath path : files) {
      Optional<SourceFile> file = source.folder().read(path, findings);
      if (file.isPresent()) {
        PageText text = text(file.get(), locale, path);
        pages.add(new PageLeverage(locale.language(), path, count(text, counter, words)));
      }
      progress.progress("counting " + locale.language(), ++done, files.size());
    }
    return pages;
  }

  /** The source, cut as the locale's page is. */
  private static PageText text(SourceFile file, Origin locale, DocumentPath path) {
    BilingualDocument source = BilingualParser.parseMonolingual(file, finding -> {});
    Set<String> known =
        locale.folder().contains(path)
            ? locale
                .folder()
                .read(path, finding -> {})
                .map(page -> BilingualParser.parse(page, finding -> {}))
                .map(page -> PageComparison.known(List.of(page)))
                .orElse(Set.of())
            : Set.of();
    return PageTextReader.readSource(source, known);
  }

  private static Leverage count(PageText text, LeverageCounter counter, WordCount words) {
    List<Sentence> sentences = text.sentences();
    Leverage sum = Leverage.NONE;
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i).text();
      MemoryQuery query =
          new MemoryQuery(
              sentence,
              text.file().path().value(),
              i == 0 ? "" : sentences.get(i - 1).text(),
              i + 1 == sentences.size() ? "" : sentences.get(i + 1).text());
      sum =
          sum.plus(
              Leverage.of(counter.band(query), words.of(sentence), WordCount.characters(sentence)));
    }
    return sum;
  }
}
