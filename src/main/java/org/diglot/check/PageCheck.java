package org.diglot.check;

/** Judges a page in one locale: neighbours, structure, what stands outside of segments. */
non-sealed interface PageCheck extends Check {

  /** Reports what is wrong with a page. */
  void check(CheckedPage page, Findings findings);
}
