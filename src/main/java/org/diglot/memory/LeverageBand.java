package org.diglot.memory;

import java.util.Locale;

/** How much of a text's translation is there already, the most first. */
public enum LeverageBand {
  /** The same text between the same texts. */
  IN_CONTEXT,
  /** The same text elsewhere. */
  EXACT,
  /** A text that the same pages have before, where it counts. */
  REPETITION,
  /** A match of 95 to 99, also one of the same text that something speaks against. */
  FUZZY_95_99,
  /** A match of 85 to 94. */
  FUZZY_85_94,
  /** A match of 75 to 84. */
  FUZZY_75_84,
  /** Nothing that would save work. */
  NEW;

  /** What scores less is new. */
  public static final int LEAST_SCORE = 75;

  static LeverageBand ofScore(int score) {
    if (score >= 95) {
      return FUZZY_95_99;
    }
    if (score >= 85) {
      return FUZZY_85_94;
    }
    return score >= LEAST_SCORE ? FUZZY_75_84 : NEW;
  }

  /** The name in files and messages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
