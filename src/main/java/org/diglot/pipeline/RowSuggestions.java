package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.diglot.memory.Match;
import org.diglot.memory.MemoryQuery;
import org.diglot.model.RemovedSegment;
import org.diglot.review.ReviewRow;
import org.diglot.text.WordDiff;

/**
 * What the translation of a text may start from: what the memory has, and what an update took off
 * the page.
 */
final class RowSuggestions {

  /** The kind of what stood here before. */
  static final String EARLIER = "earlier";

  private static final int MOST_EARLIER = 2;

  private final Supplier<MemorySuggestions> open;
  private Optional<MemorySuggestions> memory = Optional.empty();
  private final int fuzzy;

  /**
   * @param open makes the memory, which reads all pages: only where a text wants it
   * @param fuzzy the least score of a suggestion
   */
  RowSuggestions(Supplier<MemorySuggestions> open, int fuzzy) {
    this.open = open;
    this.fuzzy = fuzzy;
  }

  /**
   * The suggestions for a text.
   *
   * @param removed translations without a place on its page
   */
  List<ReviewRow.Suggestion> of(MemoryQuery query, List<RemovedSegment> removed) {
    List<ReviewRow.Suggestion> found = new ArrayList<>();
    if (memory.isEmpty()) {
      memory = Optional.of(open.get());
    }
    memory.get().matches(query).forEach(match -> found.add(of(match)));
    removed.stream()
        .map(segment -> earlier(segment, query))
        .filter(suggestion -> suggestion.score() >= fuzzy)
        .sorted(Comparator.comparingInt(ReviewRow.Suggestion::score).reversed())
        .limit(MOST_EARLIER)
        .forEach(found::add);
    return found;
  }

  private static ReviewRow.Suggestion of(Match match) {
    return new ReviewRow.Suggestion(
        match.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        match.score(),
        match.source(),
        match.target(),
        match.origin());
  }

  private static ReviewRow.Suggestion earlier(RemovedSegment segment, MemoryQuery query) {
    int score = (int) (100 * WordDiff.similarity(segment.source(), query.source()));
    return new ReviewRow.Suggestion(
        EARLIER, score, segment.source(), segment.target(), query.page());
  }
}
