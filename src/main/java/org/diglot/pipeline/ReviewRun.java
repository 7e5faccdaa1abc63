package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Finding;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.text.Lexicon;
import org.diglot.workspace.OutputFolder;
import org.diglot.workspace.TemplateFiles;
import org.diglot.workspace.WorkspaceException;

/**
 * Writes the review site: for each locale a page and its rows as scripts. Rows are drafted while
 * the check has their page at hand, and written once it has ended, a locale at a time: only then
 * all findings are known.
 */
final class ReviewRun {

  private static final String ALL = "all";
  private static final DiagnosticSink SILENT = finding -> {};

  /** Runs the check. */
  @FunctionalInterface
  interface Checked {
    BuildResult run(PageRun.PageTask<PageAnalysis> worker) throws WorkspaceException;
  }

  private final BuildRequest request;
  private final ReviewOptions review;
  private final String version;
  private final ProgressListener progress;
  private final DiagnosticCollector findings = new DiagnosticCollector();
  private final Map<LanguageTag, Map<DocumentPath, List<Finding>>> found = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  /**
   * @param version this program's
   */
  ReviewRun(BuildRequest request, ReviewOptions review, String version, ProgressListener progress) {
    this.request = request;
    this.review = review;
    this.version = version;
    this.progress = progress;
  }

  ExchangeResult run(Checked check) throws WorkspaceException {
    if (!review.rows().isBlank() && !review.rows().equals(ALL)) {
      throw new WorkspaceException(
          "-Ddiglot.rows: \"" + review.rows() + "\" is not known; write " + ALL);
    }
    Inputs inputs = Inputs.open(request, SILENT);
    Memories memories = Memories.open(request, inputs, review.memory(), findings);
    List<ReviewLocale> locales = locales(inputs);
    BuildResult result = check.run(page -> locales.forEach(locale -> locale.take(page)));
    result.findings().stream().filter(Finding::counts).forEach(this::note);
    TemplateFiles template = TemplateFiles.open(request.base(), request.template(), findings);
    try (OutputFolder output =
        OutputFolder.open(
            request.base(), review.output(), "diglot.review", request.inputFolders(), findings)) {
      ReviewSite site =
          new ReviewSite(inputs, template, output, project(inputs), version, findings);
      write(locales, memories, site);
      output.finish();
      return new ExchangeResult(result, lines, 0, 0, output.written());
    }
  }

  private List<ReviewLocale> locales(Inputs inputs) throws WorkspaceException {
    LanguageTag source = inputs.site().sourceLanguage();
    Lexicon lexicon = new LanguagePacks(inputs.packs(), SILENT).of(source).lexicon();
    List<Origin> chosen = ChosenLocales.of(inputs, review.tags());
    List<ReviewLocale> locales = new ArrayList<>();
    for (Origin origin : chosen) {
      locales.add(
          new ReviewLocale(origin, ReviewRevision.of(request, review, chosen, origin, lexicon)));
    }
    return locales;
  }

  private void note(Finding finding) {
    Optional<LanguageTag> locale = finding.place().locale();
    Optional<DocumentPath> page = finding.place().page();
    if (locale.isPresent() && page.isPresent()) {
      found
          .computeIfAbsent(locale.get(), key -> new HashMap<>())
          .computeIfAbsent(page.get(), key -> new ArrayList<>())
          .add(finding);
    }
  }

  /** The site's name, or else that of its folder: what keeps the work on two projects apart. */
  private String project(Inputs inputs) {
    String title = inputs.site().title(inputs.site().sourceLanguage());
    return title.isBlank() ? String.valueOf(request.base().getFileName()) : title;
  }

  private void write(List<ReviewLocale> locales, Memories memories, ReviewSite site)
      throws WorkspaceException {
    List<ReviewQueue> queues = new ArrayList<>();
    for (ReviewLocale locale : locales) {
      progress.progress("writing rows", queues.size() + 1, locales.size());
      queues.add(write(locale, memories, site));
    }
    site.finish(queues);
  }

  private ReviewQueue write(ReviewLocale locale, Memories memories, ReviewSite site)
      throws WorkspaceException {
    LanguageTag tag = locale.tag();
    int fuzzy = review.memory().fuzzy();
    RowSuggestions suggestions =
        new RowSuggestions(() -> new MemorySuggestions(memories.of(locale.origin()), fuzzy), fuzzy);
    ReviewQueue queue = site.queue(tag, false);
    ReviewQueue changes = site.queue(tag, true);
    locale.write(
        found.getOrDefault(tag, Map.of()), suggestions, review.rows().equals(ALL), queue, changes);
    queue.finish();
    site.page(queue, locale.isCompared());
    lines.add(tag + ": " + queue.size() + " rows to review, " + queue.grave() + " of them grave");
    if (locale.isCompared()) {
      changes.finish();
      site.page(changes, true);
      lines.add(tag + ": " + changes.size() + " segments changed since the earlier version");
    }
    return queue;
  }
}
