package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.Finding;
import org.diglot.diagnostic.Places;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.PageStates;
import org.diglot.model.RemovedSegment;
import org.diglot.model.SegmentStatus;
import org.diglot.model.SourceFile;
import org.diglot.model.View;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.diglot.parse.SideFileReader;
import org.diglot.update.PageUpdate;
import org.diglot.update.PageUpdater;
import org.diglot.update.SideFiles;
import org.diglot.workspace.EditableFile;
import org.diglot.workspace.WorkspaceException;

/**
 * Carries the sources as they are now into every locale's pages. A page is replaced whole or not at
 * all, and what is known of its segments is on the disk before it is.
 */
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
    Origin source =
        inputs
            .source()
            .orElseThrow(
                () -> new WorkspaceException("there is no source to update from: " + request.content()));
    LanguagePacks packs = new LanguagePacks(inputs.packs(), findings);
    PageUpdater updater = new PageUpdater(packs.of(source.language()).lexicon());
    for (Origin locale : inputs.locales()) {
      update(source, locale, updater);
    }
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

  private void update(Origin source, Origin locale, PageUpdater updater)
      throws WorkspaceException {
    UpdateTally tally = new UpdateTally(locale.language());
    List<DocumentPath> files =
        locale.folder().files().stream().filter(UpdateRun::isUpdated).toList();
    LocaleRecall recall = new LocaleRecall();
    for (DocumentPath path : files) {
      locale
          .folder()
          .read(path, finding -> {})
          .ifPresent(file -> recall.learn(BilingualParser.parse(file, finding -> {})));
    }
    int done = 0;
    for (DocumentPath path : files) {
      Optional<SourceFile> now = source.folder().read(path, findings);
      Optional<SourceFile> old = locale.folder().read(path, findings);
      if (now.isEmpty()) {
        tally.withoutSource(locale.folder().location(path));
      } else if (old.isPresent()) {
        new PageOfRun(locale, path, now.get(), old.get()).update(updater, recall, tally);
      }
      progress.progress("updating " + locale.language(), ++done, files.size());
    }
    long missing =
        source.folder().files().stream()
            .filter(UpdateRun::isUpdated)
            .filter(path -> !locale.folder().contains(path))
            .count();
    pages += tally.pages();
    lines.addAll(tally.lines(options.dryRun(), missing));
  }

  private static boolean isUpdated(DocumentPath path) {
    return Inputs.isPage(path) || Inputs.isIncluded(path);
  }

  /** One page of a locale. */
  private final class PageOfRun {

    private final Origin locale;
    private final DocumentPath path;
    private final SourceFile now;
    private final SourceFile old;

    PageOfRun(Origin locale, DocumentPath path, SourceFile now, SourceFile old) {
      this.locale = locale;
      this.path = path;
      this.now = now;
      this.old = old;
    }

    void update(PageUpdater updater, LocaleRecall recall, UpdateTally tally)
        throws WorkspaceException {
      BilingualDocument document = BilingualParser.parse(old, findings);
      if (now.hasHash(document.revision().sourceHash()) || document.segments().isEmpty()) {
        tally.upToDate();
        return;
      }
      Optional<PageStates> states = states(document);
      if (states.isEmpty()) {
        tally.leftAlone(old.location() + ": left alone until its side file can be read");
        return;
      }
      BilingualDocument source = BilingualParser.parseMonolingual(now, finding -> {});
      PageUpdate page =
          updater.update(
              new PageUpdater.OldPage(
                  locale.language(),
                  document,
                  PageTextReader.read(document, View.Side.SOURCE),
                  PageTextReader.read(document, View.Side.TARGET),
                  states.get()),
              new PageUpdater.NewSource(
                  source,
                  PageTextReader.readSource(source, PageComparison.known(List.of(document))),
                  options.commit()),
              recall);
      if (options.dryRun() || write(page, states.get())) {
        tally.updated(old.location(), page);
      } else {
        tally.leftAlone(old.location() + ": left alone: it cannot be replaced, or has changed");
      }
    }

    /** Entries of another id prefix are of a page that was replaced since. */
    private Optional<PageStates> states(BilingualDocument document) {
      Optional<SourceFile> file = locale.folder().read(SideFiles.states(path), findings);
      if (file.isEmpty()) {
        return Optional.of(PageStates.NONE);
      }
      String prefix = document.segments().get(0).id().prefix();
      return SideFileReader.states(file.get(), findings)
          .map(
              known ->
                  new PageStates(
                      known.title(),
                      known.description(),
                      known.segments().stream()
                          .filter(status -> status.id().prefix().equals(prefix))
                          .toList()));
    }

    /**
     * The states of both pages go first, so that a run that is killed leaves them beside whichever
     * page it left.
     */
    private boolean write(PageUpdate page, PageStates before) throws WorkspaceException {
      Optional<EditableFile> file =
          EditableFile.open(request.base(), old.location(), request.locales(), findings);
      Optional<List<RemovedSegment>> removed = removed(page);
      if (file.isEmpty() || removed.isEmpty()) {
        return false;
      }
      String states = SideFiles.states(path).fileName();
      List<SegmentStatus> both = new ArrayList<>(before.segments());
      both.addAll(page.states().segments());
      file.get()
          .beside(
              states,
              SideFiles.write(
                  new PageStates(page.states().title(), page.states().description(), both)));
      if (!removed.get().isEmpty()) {
        file.get()
            .beside(SideFiles.removed(path).fileName(), SideFiles.write(removed.get()));
      }
      boolean replaced = file.get().replace(page.text());
      file.get().beside(states, SideFiles.write(replaced ? page.states() : before));
      return replaced;
    }

    /** What was removed before and now, each once. */
    private Optional<List<RemovedSegment>> removed(PageUpdate page) {
      Optional<SourceFile> file = locale.folder().read(SideFiles.removed(path), findings);
      Optional<List<RemovedSegment>> before =
          file.isEmpty()
              ? Optional.of(List.of())
              : SideFileReader.removed(file.get(), findings);
      return before.map(
          known -> {
            List<RemovedSegment> all = new ArrayList<>(known);
            page.removed().stream().filter(segment -> !all.contains(segment)).forEach(all::add);
            return all;
          });
    }
  }
}
