package org.diglot.check;

/** Judges a page by what its other locales say. */
non-sealed interface PathCheck extends Check {

  /** Reports what is wrong with a locale's page, or with the source. */
  void check(CheckedPath path, Findings findings);
}
