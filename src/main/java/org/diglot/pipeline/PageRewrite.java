package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.model.RemovedSegment;
import org.diglot.model.SourceFile;
import org.diglot.model.View;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.diglot.parse.ParseRules;
import org.diglot.update.PageUpdate;
import org.diglot.update.PageUpdater;
import org.diglot.update.Recall;
import org.diglot.update.SideFiles;
import org.diglot.workspace.EditableFile;
import org.diglot.workspace.WorkspaceException;

/**
 * Writes pages of a locale anew. A page is replaced whole or not at all, and what is known of its
 * segments is on the disk before it is. One that cannot be understood to the last segment is left
 * as it is: a translation in it might be overlooked.
 */
final class PageRewrite {

  /**
   * What is the same for all pages of a locale.
   *
   * @param updater makes the new page
   * @param recall knows translations of the locale
   * @param tally takes what was done
   */
  record Work(PageUpdater updater, Recall recall, UpdateTally tally) {}

  private final BuildRequest request;
  private final UpdateOptions options;
  private final Work work;
  private final DiagnosticSink findings;

  PageRewrite(BuildRequest request, UpdateOptions options, Work work, DiagnosticSink findings) {
    this.request = request;
    this.options = options;
    this.work = work;
    this.findings = findings;
  }

  /** Makes a page that a locale lacks. */
  void create(LanguageTag locale, DocumentPath path, SourceFile now) throws WorkspaceException {
    NewPage page = NewPage.of(work.updater(), locale, now, options.commit(), work.recall());
    String shown = NewPage.location(request, locale, path);
    if (options.dryRun() || page.write(request, locale, path)) {
      work.tally().created(shown, page.update());
    } else {
      work.tally().leftAlone(shown + ": left alone: something is there already");
    }
  }

  /** Brings a page up to date. */
  void update(Origin locale, DocumentPath path, SourceFile now, SourceFile old)
      throws WorkspaceException {
    DiagnosticCollector defects = new DiagnosticCollector();
    BilingualDocument document = BilingualParser.parse(old, defects);
    if (now.hasHash(document.revision().sourceHash())) {
      work.tally().upToDate();
      return;
    }
    Optional<String> obstacle = obstacle(document, now, defects);
    SideFilesOfPage beside = SideFilesOfPage.read(locale, path, findings);
    if (obstacle.isPresent() || beside.isBroken()) {
      String why = obstacle.orElse("its side file cannot be read");
      work.tally().leftAlone(old.location() + ": left alone: " + why);
      return;
    }
    PageUpdate page = updated(locale, document, beside.of(document), now);
    if (isSame(document, page)) {
      work.tally().upToDate();
    } else if (options.dryRun() || write(old, page, beside, path)) {
      work.tally().updated(old.location(), page);
    } else {
      work.tally()
          .leftAlone(old.location() + ": left alone: it cannot be replaced, or has changed");
    }
  }

  private Optional<String> obstacle(
      BilingualDocument document, SourceFile now, DiagnosticCollector defects) {
    List<Diagnostic> hiding =
        defects.sorted().stream().filter(d -> ParseRules.hidesText(d.rule())).toList();
    if (!hiding.isEmpty()) {
      hiding.forEach(findings::report);
      return Optional.of("mend it first, see " + hiding.get(0).rule().id());
    }
    boolean isEmpty = document.file().text().isBlank() || now.text().isBlank();
    return document.segments().isEmpty() && !isEmpty
        ? Optional.of("it has no segments")
        : Optional.empty();
  }

  private PageUpdate updated(
      Origin locale, BilingualDocument document, PageStates states, SourceFile now) {
    BilingualDocument source = BilingualParser.parseMonolingual(now, finding -> {});
    return work.updater()
        .update(
            new PageUpdater.OldPage(
                locale.language(),
                document,
                PageTextReader.read(document, View.Side.SOURCE),
                PageTextReader.read(document, View.Side.TARGET),
                states),
            new PageUpdater.NewSource(
                source,
                PageTextReader.readSource(source, PageComparison.known(List.of(document))),
                options.commit()),
            work.recall());
  }

  /** A file without front matter does not say what it translates: only its ids would change. */
  private static boolean isSame(BilingualDocument old, PageUpdate page) {
    if (old.segments().isEmpty()) {
      return old.file().text().equals(page.text());
    }
    String own = "-id=\"" + old.segments().get(0).id().prefix() + "-";
    String now = "-id=\"" + page.prefix() + "-";
    return old.file().text().replace(own, now).equals(page.text());
  }

  /** The page and what is known of its segments change in one step. */
  private boolean write(SourceFile old, PageUpdate page, SideFilesOfPage beside, DocumentPath path)
      throws WorkspaceException {
    Optional<EditableFile> file =
        EditableFile.open(request.base(), old.location(), request.locales(), findings);
    if (file.isEmpty() || !file.get().text().equals(old.text())) {
      return false;
    }
    Map<String, String> texts = new TreeMap<>();
    texts.put(SideFiles.states(path).fileName(), SideFiles.write(page.states()));
    if (!page.removed().isEmpty()) {
      List<RemovedSegment> all = all(beside.removed(), page.removed());
      texts.put(SideFiles.removed(path).fileName(), SideFiles.write(all));
    }
    return file.get().replace(page.text(), texts);
  }

  /** What was removed before and now, each once. */
  private static List<RemovedSegment> all(List<RemovedSegment> before, List<RemovedSegment> now) {
    List<RemovedSegment> all = new ArrayList<>(before);
    now.stream().filter(segment -> !all.contains(segment)).forEach(all::add);
    return all;
  }
}
