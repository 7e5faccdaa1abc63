package org.diglot.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.diglot.align.AlignedPair;
import org.diglot.align.Aligner;
import org.diglot.align.Alignment;
import org.diglot.align.ConsequenceGrader;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.guidance.LocalePage;
import org.diglot.interchange.ExchangeKey;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.PageStates;
import org.diglot.model.PageText;
import org.diglot.model.Segment;
import org.diglot.model.SegmentState;
import org.diglot.model.Sentence;
import org.diglot.parse.BilingualParser;
import org.diglot.review.Concern;
import org.diglot.review.FixedParts;
import org.diglot.review.ReviewRow;
import org.diglot.review.RevisionChange;
import org.diglot.text.Lexicon;
import org.diglot.workspace.ContentFolder;
import org.diglot.workspace.Workspace;
import org.diglot.workspace.WorkspaceException;

/**
 * What has changed in a locale since an earlier version of its folder. Segments of the two versions
 * belong together by their sources, as the alignment sees them: ids move. Safe for use by several
 * threads.
 */
final class ReviewRevision {

  private static final DiagnosticSink SILENT = finding -> {};
  private static final String CONTENT = "content";

  private final Origin origin;
  private final ContentFolder before;
  private final Aligner aligner;
  private final Set<DocumentPath> seen = ConcurrentHashMap.newKeySet();

  private ReviewRevision(Origin origin, ContentFolder before, Lexicon lexicon) {
    this.origin = origin;
    this.before = before;
    this.aligner = new Aligner(new ConsequenceGrader(lexicon));
  }

  /**
   * The earlier version of a locale.
   *
   * @param chosen all locales to review; where it is one, the folder may be its own
   * @param lexicon the words of the source language
   * @throws WorkspaceException where the folder has no earlier version of any locale
   */
  static Optional<ReviewRevision> of(
      BuildRequest request,
      ReviewOptions options,
      List<Origin> chosen,
      Origin origin,
      Lexicon lexicon)
      throws WorkspaceException {
    if (options.previous().isEmpty()) {
      return Optional.empty();
    }
    Path folder = options.previous().get();
    Optional<ContentFolder> content =
        Workspace.folder(
            request.base(), folder.resolve(origin.language().value()).resolve(CONTENT), SILENT);
    if (content.isEmpty() && chosen.size() == 1) {
      content = Workspace.folder(request.base(), folder.resolve(CONTENT), SILENT);
    }
    if (content.isEmpty() && chosen.size() == 1) {
      throw new WorkspaceException(
          "-Ddiglot.previous: "
              + folder
              + " has no earlier version of "
              + origin.language()
              + ". Name a folder that has "
              + origin.language()
              + "/content, or content");
    }
    return content.map(found -> new ReviewRevision(origin, found, lexicon));
  }

  /** The rows of the segments that have changed. */
  List<RowDraft> rows(ReviewPage now) {
    seen.add(now.path());
    Optional<LocalePage> old = old(now.path());
    List<RowDraft> rows = new ArrayList<>();
    if (old.isEmpty()) {
      now.page().source().sentences().forEach(s -> added(s, now, rows));
      return rows;
    }
    Alignment alignment = aligner.align(old.get().source(), now.page().source());
    for (AlignedPair pair : alignment.pairs()) {
      if (pair.to().isEmpty()) {
        pair.from().forEach(s -> rows.add(removed(s, old.get(), now.path())));
      } else if (pair.from().isEmpty()) {
        pair.to().forEach(s -> added(s, now, rows));
      } else {
        changed(pair, old.get(), now, rows);
      }
    }
    return rows;
  }

  private Optional<LocalePage> old(DocumentPath path) {
    return before.contains(path)
        ? before
            .read(path, SILENT)
            .map(file -> BilingualParser.parse(file, SILENT))
            .map(this::localePage)
        : Optional.empty();
  }

  private LocalePage localePage(BilingualDocument document) {
    return PageComparison.localePage(origin.language(), document, PageStates.NONE);
  }

  /** Adds a segment that was not there. */
  private static void added(Sentence sentence, ReviewPage now, List<RowDraft> rows) {
    ReviewRow.Revision fresh = new ReviewRow.Revision(RevisionChange.ADDED, "");
    row(sentence, now)
        .map(draft -> since(draft, fresh, madeFrom(draft.row()), Concern.NONE))
        .ifPresent(rows::add);
  }

  private static Optional<RowDraft> row(Sentence sentence, ReviewPage now) {
    return sentence.segment().flatMap(segment -> now.segment(segment.id())).map(now::row);
  }

  private static String madeFrom(ReviewRow row) {
    return row.previousSource().orElse(row.source());
  }

  private static RowDraft since(
      RowDraft draft, ReviewRow.Revision revision, String sourceThen, Concern concern) {
    ReviewRow row = draft.row().since(revision, sourceThen, concern);
    return new RowDraft(row, draft.segment(), draft.wanted());
  }

  private static void changed(
      AlignedPair pair, LocalePage old, ReviewPage now, List<RowDraft> rows) {
    String sourceThen = text(pair.from());
    String sourceNow = text(pair.to());
    String targetThen = targets(pair.from(), old);
    String targetNow = targets(pair.to(), now.page());
    boolean source = !ReturnedTexts.isSame(sourceThen, sourceNow);
    boolean target = !ReturnedTexts.isSame(targetThen, targetNow);
    if (!source && !target) {
      return;
    }
    RevisionChange change =
        source && target
            ? RevisionChange.BOTH
            : source ? RevisionChange.SOURCE : RevisionChange.TARGET;
    Concern concern = source ? Concern.of(pair.change().consequence()) : Concern.WORDING;
    ReviewRow.Revision revision = new ReviewRow.Revision(change, targetThen);
    Set<Segment> done = new LinkedHashSet<>();
    for (Sentence sentence : pair.to()) {
      if (sentence.segment().filter(done::add).isPresent()) {
        row(sentence, now)
            .map(draft -> since(draft, revision, sourceThen, concern))
            .ifPresent(rows::add);
      }
    }
  }

  private static String text(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }

  private static String targets(List<Sentence> sentences, LocalePage page) {
    PageText target = page.target();
    return sentences.stream()
        .map(s -> target.sentences().get(s.index()).text())
        .collect(Collectors.joining(" "));
  }

  private static RowDraft removed(Sentence sentence, LocalePage old, DocumentPath path) {
    String target = old.target().sentences().get(sentence.index()).text();
    String id = sentence.segment().map(s -> s.id().toString()).orElse(ReviewRow.PAGE);
    int line = old.source().file().lines().positionOf(sentence.range().start()).line();
    ReviewRow row =
        new ReviewRow(
            path,
            id,
            ExchangeKey.of(sentence.text(), target),
            line,
            List.of(),
            SegmentState.TRANSLATED,
            Optional.empty(),
            Concern.OMISSION,
            "",
            "",
            Optional.of(sentence.text()),
            Optional.of(new ReviewRow.Revision(RevisionChange.REMOVED, target)),
            List.of(),
            List.of(),
            List.of(),
            FixedParts.NONE);
    return new RowDraft(row, Optional.empty(), Optional.empty());
  }

  /** The pages that the locale has no longer; asked for once all others have been compared. */
  List<PageDraft> removedPages() {
    List<PageDraft> gone = new ArrayList<>();
    for (DocumentPath path : before.files()) {
      Optional<LocalePage> old =
          Inputs.isPage(path) && !seen.contains(path) ? old(path) : Optional.empty();
      if (old.isPresent()) {
        List<RowDraft> rows =
            old.get().source().sentences().stream()
                .map(sentence -> removed(sentence, old.get(), path))
                .toList();
        gone.add(new PageDraft(path, path.value(), List.of(), rows, List.of()));
      }
    }
    return gone;
  }
}
