package org.diglot.check;

/** Judges a segment pair by itself. */
non-sealed interface PairCheck extends Check {

  /** Reports what is wrong with a pair; neither half is blank. */
  void check(Pair pair, Findings findings);
}
