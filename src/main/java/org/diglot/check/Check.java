package org.diglot.check;

import org.diglot.diagnostic.Rule;

/**
 * A quality check: one rule. What it looks at is told by the interface it has: a pair, a page, all
 * locales of a page, or the whole run. A check keeps no state of its own and may be used by several
 * threads.
 */
public sealed interface Check permits PairCheck, PageCheck, PathCheck, RunCheck {

  /** What it finds. */
  Rule rule();
}
