package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Finding;
import org.diglot.diagnostic.Fix;
import org.diglot.interchange.ExchangeKey;
import org.diglot.model.DocumentPath;
import org.diglot.model.Segment;
import org.diglot.model.SegmentState;
import org.diglot.model.TextRange;
import org.diglot.review.Concern;
import org.diglot.review.FixedParts;
import org.diglot.review.ReviewRow;

/** What was found in a page of a locale, by its segments. */
final class RowFindings {

  /** Where a row that is about no segment stands: before them. */
  private static final int FIRST_LINE = 1;

  private final DocumentPath path;
  private final Map<String, List<Finding>> bySegment = new HashMap<>();
  private final List<Finding> ofPage = new ArrayList<>();

  /**
   * @param rows the page's rows
   */
  RowFindings(PageDraft page, List<Finding> found) {
    this.path = page.path();
    page.rows().forEach(draft -> bySegment.put(draft.row().id(), new ArrayList<>()));
    for (Finding finding : found) {
      Optional.ofNullable(bySegment.get(finding.segment().map(Object::toString).orElse("")))
          .orElse(ofPage)
          .add(finding);
    }
  }

  /** What was found in a segment. */
  List<Finding> of(ReviewRow row) {
    return bySegment.getOrDefault(row.id(), List.of());
  }

  /** A row of what belongs to no segment. */
  Optional<ReviewRow> pageRow() {
    if (ofPage.isEmpty()) {
      return Optional.empty();
    }
    String keys = ofPage.stream().map(Finding::key).sorted().collect(Collectors.joining(" "));
    return Optional.of(
        new ReviewRow(
            path,
            ReviewRow.PAGE,
            ExchangeKey.of(path.value(), keys),
            FIRST_LINE,
            List.of(),
            SegmentState.TRANSLATED,
            Optional.empty(),
            concern(ofPage),
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            found(ofPage, Optional.empty()),
            FixedParts.NONE));
  }

  /** The gravest of some findings. */
  static Concern concern(List<Finding> findings) {
    Concern concern = Concern.NONE;
    for (Finding finding : findings) {
      Diagnostic diagnostic = finding.diagnostic();
      concern = concern.graver(Concern.of(diagnostic.rule(), diagnostic.severity()));
    }
    return concern;
  }

  /** Findings as a row shows them. */
  static List<ReviewRow.Found> found(List<Finding> findings, Optional<Segment> segment) {
    return findings.stream().map(finding -> found(finding, segment)).toList();
  }

  private static ReviewRow.Found found(Finding finding, Optional<Segment> segment) {
    Diagnostic diagnostic = finding.diagnostic();
    Optional<TextRange> target = segment.map(s -> s.target().range());
    TextRange range = diagnostic.location().range();
    boolean inTarget =
        target.filter(t -> range.start() >= t.start() && range.end() <= t.end()).isPresent()
            && range.end() > range.start();
    return new ReviewRow.Found(
        diagnostic.rule().id(),
        diagnostic.severity(),
        diagnostic.message(),
        diagnostic.remedy().orElse(""),
        inTarget ? range.start() - target.get().start() : -1,
        inTarget ? range.end() - target.get().start() : -1,
        finding.key(),
        segment.flatMap(s -> mended(diagnostic, s)));
  }

  /** The translation with the finding's mend, where this changes nothing outside of it. */
  private static Optional<String> mended(Diagnostic diagnostic, Segment segment) {
    if (diagnostic.fix().isEmpty()) {
      return Optional.empty();
    }
    TextRange target = segment.target().range();
    List<Fix.Edit> edits = new ArrayList<>(diagnostic.fix().get().edits());
    edits.sort((a, b) -> b.range().start() - a.range().start());
    StringBuilder text = new StringBuilder(segment.target().text());
    for (Fix.Edit edit : edits) {
      int start = edit.range().start() - target.start();
      int end = edit.range().end() - target.start();
      if (start < 0 || end > text.length() || end < start) {
        return Optional.empty();
      }
      text.replace(start, end, edit.replacement());
    }
    return Optional.of(text.toString());
  }
}
