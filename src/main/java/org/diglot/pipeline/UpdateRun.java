package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.Finding;
import org.diglot.diagnostic.Places;
import org.diglot.memory.TranslationMemory;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.update.PageUpdater;
import org.diglot.workspace.WorkspaceException;

/** Carries the sources as they are now into every locale's pages. */
final class UpdateRun {

  private final BuildRequest request;
  private final UpdateOptions options;
  private final ProgressListener progress;
  private final DiagnosticCollector findings = new DiagnosticCollector();
  private final List<String> lines = new ArrayList<>();
  private int pages;

  UpdateRun(BuildRequest request, UpdateOptions options, ProgressListener progress) {
    this.request = request;
    this.options = options;
    this.progress = progress;
  }

  UpdateResult run() throws WorkspaceException {
    Inputs inputs = Inputs.open(request, findings);
    Origin source = source(inputs, request);
    PageUpdater updater = updater(inputs, source, findings);
    Memories memories = Memories.open(request, inputs, options.memory(), findings);
    for (Origin locale : inputs.locales()) {
      update(source, locale, updater, memories.of(locale));
    }
    return result(request, inputs, findings, lines, pages);
  }

  /** The source, which there has to be. */
  static Origin source(Inputs inputs, BuildRequest request) throws WorkspaceException {
    return inputs
        .source()
        .orElseThrow(
            () -> new WorkspaceException("there is no source to work from: " + request.content()));
  }

  static PageUpdater updater(Inputs inputs, Origin source, DiagnosticCollector findings) {
    LanguagePacks packs = new LanguagePacks(inputs.packs(), findings);
    return new PageUpdater(packs.of(source.language()).lexicon());
  }

  /** What a run that writes pages into locales did. */
  static UpdateResult result(
      BuildRequest request,
      Inputs inputs,
      DiagnosticCollector findings,
      List<String> lines,
      int pages) {
    Places places = Inputs.places(request);
    List<Finding> found =
        findings.sorted().stream().map(diagnostic -> Finding.of(diagnostic, places)).toList();
    BuildResult result =
        new BuildResult(
            Summaries.of(List.of(), found, inputs.site().sourceLanguage()),
            found,
            List.of(),
            Optional.empty(),
            request.locales(),
            request.locales(),
            pages);
    return new UpdateResult(result, lines, pages);
  }

  private void update(Origin source, Origin locale, PageUpdater updater, TranslationMemory memory)
      throws WorkspaceException {
    UpdateTally tally = new UpdateTally(locale.language());
    List<DocumentPath> files = updated(locale);
    MemoryRecall recall = new MemoryRecall(memory, options.memory().fuzzy());
    PageRewrite rewrite =
        new PageRewrite(request, options, new PageRewrite.Work(updater, recall, tally), findings);
    int done = 0;
    for (DocumentPath path : files) {
      Optional<SourceFile> now = source.folder().read(path, findings);
      Optional<SourceFile> old = locale.folder().read(path, findings);
      if (!source.folder().contains(path)) {
        tally.withoutSource(locale.folder().location(path));
      } else if (now.isPresent() && old.isPresent()) {
        rewrite.update(locale, path, now.get(), old.get());
      }
      progress.progress("updating " + locale.language(), ++done, files.size());
    }
    List<DocumentPath> missing =
        updated(source).stream().filter(path -> !locale.folder().contains(path)).toList();
    if (options.newPages()) {
      create(source, locale.language(), missing, rewrite);
    }
    pages += tally.pages();
    lines.addAll(tally.lines(options.dryRun(), options.newPages() ? 0 : missing.size()));
  }

  private void create(
      Origin source, LanguageTag locale, List<DocumentPath> missing, PageRewrite rewrite)
      throws WorkspaceException {
    for (DocumentPath path : missing) {
      Optional<SourceFile> now = source.folder().read(path, findings);
      if (now.isPresent()) {
        rewrite.create(locale, path, now.get());
      }
    }
  }

  /** The files of a folder that are updated, in their order. */
  static List<DocumentPath> updated(Origin origin) {
    return origin.folder().files().stream().filter(UpdateRun::isUpdated).toList();
  }

  private static boolean isUpdated(DocumentPath path) {
    return Inputs.isPage(path) || Inputs.isIncluded(path);
  }
}
