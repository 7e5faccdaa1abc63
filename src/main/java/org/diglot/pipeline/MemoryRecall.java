package org.diglot.pipeline;

import java.util.List;
import java.util.Optional;
import org.diglot.memory.Match;
import org.diglot.memory.Match.Kind;
import org.diglot.memory.MemoryQuery;
import org.diglot.memory.TranslationMemory;
import org.diglot.model.SegmentState;
import org.diglot.update.Recall;

/**
 * Recalls what a memory has. Only a translation of the same text that nothing speaks against counts
 * as translated; every other one waits for a review, with the text it was made from.
 */
final class MemoryRecall implements Recall {

  private final TranslationMemory memory;
  private final int fuzzy;

  /**
   * @param fuzzy the least score of a match of a like text
   */
  MemoryRecall(TranslationMemory memory, int fuzzy) {
    this.memory = memory;
    this.fuzzy = fuzzy;
  }

  @Override
  public Optional<Recalled> translation(MemoryQuery query) {
    List<Match> same = memory.exact(query);
    List<Match> found = same.isEmpty() ? memory.matches(query, 1, fuzzy) : same;
    return found.stream().findFirst().map(MemoryRecall::recalled);
  }

  private static Recalled recalled(Match match) {
    boolean certain = match.kind() != Kind.FUZZY && match.penalties().isEmpty();
    return new Recalled(
        match.target(),
        certain ? SegmentState.TRANSLATED : SegmentState.NEEDS_REVIEW,
        match.kind() == Kind.FUZZY ? Optional.of(match.source()) : Optional.empty());
  }
}
