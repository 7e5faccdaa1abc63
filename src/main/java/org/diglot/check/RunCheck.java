package org.diglot.check;

import java.util.Set;

/**
 * Judges a page by what the whole run taught. After all pages have been seen once it names those to
 * look at again.
 */
non-sealed interface RunCheck extends Check {

  /** The pages worth a second look; in no particular order. */
  Set<PageKey> suspects(RunKnowledge knowledge);

  /** Reports what is wrong with a page named by some check's {@link #suspects}. */
  void check(CheckedPage page, RunKnowledge knowledge, Findings findings);
}
