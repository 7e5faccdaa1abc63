package org.diglot.guidance;

import java.util.List;
import java.util.Optional;
import org.diglot.align.AlignedPair;
import org.diglot.align.Change;
import org.diglot.model.Sentence;

/**
 * One statement in one locale.
 *
 * @param state whether the locale says it
 * @param change how its own source differs from the statement; {@link Change#NONE} where it has no
 *     counterpart
 * @param evidence the locale's sentences that carry it (their {@code segment} has both texts);
 *     empty where it has none
 * @param link the link that says so; absent where the locale has no such page
 */
public record StatementCoverage(
    Coverage state, Change change, List<Sentence> evidence, Optional<AlignedPair> link) {

  public StatementCoverage {
    evidence = List.copyOf(evidence);
  }
}
