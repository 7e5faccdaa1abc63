package org.diglot.memory;

import java.util.Locale;

/**
 * Why a match is worth less than its words alone say. What turns or weakens a meaning also sets a
 * limit, so that one small word in a long sentence cannot hide.
 */
public enum Penalty {
  /** One of the two denies what the other says, in so many words or by the contrary word. */
  NEGATION(20, 69),
  /** One obliges, permits or forbids and the other does not. */
  MODALITY(15, 74),
  /** A condition, a restriction, a quantity or a role is another one. */
  CONDITION(10, 79),
  NUMBER(10, 84),
  DATE(10, 84),
  /** Names or terms differ. */
  TERM(5, 89),
  /** Links, emphasis or tags differ. */
  MARKUP(2, 99),
  /** Only capitals or punctuation differ. */
  FORM(1, 99),
  /** The memory has other translations of the same text. */
  AMBIGUOUS(1, 100),
  /** The translation waits for a review. */
  UNSETTLED(5, 100);

  private final int points;
  private final int limit;

  Penalty(int points, int limit) {
    this.points = points;
    this.limit = limit;
  }

  /** A score with this penalty. */
  int apply(int score) {
    return Math.max(0, Math.min(score - points, limit));
  }

  /** The name in files and messages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
