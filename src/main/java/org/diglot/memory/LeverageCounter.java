package org.diglot.memory;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.memory.Match.Kind;
import org.diglot.text.SegmentKey;

/** Tells of one text after the other how much of its translation is there. Not thread-safe. */
public final class LeverageCounter {

  private final TranslationMemory memory;
  private final Set<String> before = new HashSet<>();

  /**
   * @param memory knows what is translated
   */
  public LeverageCounter(TranslationMemory memory) {
    this.memory = memory;
  }

  /** The band of a text; one that the memory has not is a repetition from the second time on. */
  public LeverageBand band(MemoryQuery query) {
    List<Match> same = memory.exact(query);
    if (!same.isEmpty() && same.get(0).kind() == Kind.IN_CONTEXT) {
      return LeverageBand.IN_CONTEXT;
    }
    if (!same.isEmpty() && !same.get(0).penalties().contains(Penalty.UNSETTLED)) {
      return LeverageBand.EXACT;
    }
    if (!before.add(SegmentKey.normalised(query.source()))) {
      return LeverageBand.REPETITION;
    }
    Optional<Match> best = memory.matches(query, 1, LeverageBand.LEAST_SCORE).stream().findFirst();
    return best.map(match -> LeverageBand.ofScore(match.score())).orElse(LeverageBand.NEW);
  }
}
