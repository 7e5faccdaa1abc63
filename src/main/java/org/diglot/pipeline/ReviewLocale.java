package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.diglot.diagnostic.Finding;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.RemovedSegment;
import org.diglot.model.SegmentState;
import org.diglot.review.Concern;
import org.diglot.review.ReviewRow;
import org.diglot.text.WordDiff;
import org.diglot.workspace.WorkspaceException;

/**
 * The rows of a locale on their way: drafts while pages are read, by several threads, and rows once
 * all findings are known.
 */
final class ReviewLocale {

  private final Origin origin;
  private final Optional<ReviewRevision> revision;
  private final Map<DocumentPath, PageDraft> drafts = new ConcurrentSkipListMap<>();

  /**
   * @param revision its earlier version, where it is compared with one
   */
  ReviewLocale(Origin origin, Optional<ReviewRevision> revision) {
    this.origin = origin;
    this.revision = revision;
  }

  Origin origin() {
    return origin;
  }

  LanguageTag tag() {
    return origin.language();
  }

  /** Whether it is compared with an earlier version. */
  boolean isCompared() {
    return revision.isPresent();
  }

  /** Keeps what its rows need of a page. */
  void take(PageAnalysis page) {
    page.coverage().stream()
        .flatMap(coverage -> coverage.locales().stream())
        .filter(coverage -> coverage.locale().equals(tag()) && coverage.alignment().isPresent())
        .forEach(coverage -> take(page, coverage));
  }

  private void take(PageAnalysis page, LocaleCoverage coverage) {
    ReviewPage review = ReviewPage.of(page, coverage);
    List<RemovedSegment> removed =
        SideFilesOfPage.read(origin, page.path(), finding -> {}).removed();
    List<RowDraft> changes = revision.map(before -> before.rows(review)).orElse(List.of());
    drafts.put(
        page.path(), new PageDraft(page.path(), review.title(), review.rows(), changes, removed));
  }

  /**
   * Writes its rows, page by page; afterwards it has none.
   *
   * @param found what was found in each page
   * @param all whether to take segments that need no decision, too
   * @param queue takes the rows
   * @param changes takes those that differ from the earlier version
   */
  void write(
      Map<DocumentPath, List<Finding>> found,
      RowSuggestions suggestions,
      boolean all,
      ReviewQueue queue,
      ReviewQueue changes)
      throws WorkspaceException {
    for (PageDraft page : drafts.values()) {
      RowFindings findings = new RowFindings(page, found.getOrDefault(page.path(), List.of()));
      queue.add(page.path(), page.title(), rows(page, findings, suggestions, all));
      changes.add(page.path(), page.title(), changed(page, findings, suggestions));
    }
    drafts.clear();
    for (PageDraft page : revision.map(ReviewRevision::removedPages).orElse(List.of())) {
      changes.add(page.path(), page.title(), page.changes().stream().map(RowDraft::row).toList());
    }
  }

  private static List<ReviewRow> rows(
      PageDraft page, RowFindings findings, RowSuggestions suggestions, boolean all) {
    List<ReviewRow> rows = new ArrayList<>();
    findings.pageRow().ifPresent(rows::add);
    for (RowDraft draft : page.rows()) {
      List<Finding> here = findings.of(draft.row());
      boolean needed =
          all
              || !here.isEmpty()
              || draft.row().concern() != Concern.NONE
              || draft.row().state() == SegmentState.NEEDS_REVIEW;
      if (needed) {
        rows.add(row(draft, here, suggestions(draft, page, suggestions)));
      }
    }
    return rows;
  }

  private static ReviewRow row(
      RowDraft draft, List<Finding> here, List<ReviewRow.Suggestion> offered) {
    return draft
        .row()
        .with(RowFindings.concern(here), RowFindings.found(here, draft.segment()), offered);
  }

  private static List<ReviewRow.Suggestion> suggestions(
      RowDraft draft, PageDraft page, RowSuggestions suggestions) {
    return draft.wanted().map(query -> suggestions.of(query, page.removed())).orElse(List.of());
  }

  private static List<ReviewRow> changed(
      PageDraft page, RowFindings findings, RowSuggestions suggestions) {
    List<ReviewRow> rows = new ArrayList<>();
    for (RowDraft draft : page.changes()) {
      List<ReviewRow.Suggestion> offered = new ArrayList<>();
      earlier(draft.row()).ifPresent(offered::add);
      offered.addAll(suggestions(draft, page, suggestions));
      rows.add(
          draft.segment().isEmpty() ? draft.row() : row(draft, findings.of(draft.row()), offered));
    }
    return rows;
  }

  /** The translation of the earlier version, where that was another one. */
  private static Optional<ReviewRow.Suggestion> earlier(ReviewRow row) {
    String then = row.revision().map(ReviewRow.Revision::previousTarget).orElse("");
    if (then.isBlank() || ReturnedTexts.isSame(then, row.target())) {
      return Optional.empty();
    }
    String source = row.previousSource().orElse(row.source());
    int score = (int) (100 * WordDiff.similarity(source, row.source()));
    return Optional.of(
        new ReviewRow.Suggestion(
            RowSuggestions.EARLIER, score, source, then, row.page() + "#" + row.id()));
  }
}
