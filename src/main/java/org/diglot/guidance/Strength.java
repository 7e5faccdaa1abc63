package org.diglot.guidance;

/** How strongly guidance is put. */
public enum Strength {
  /** Intensified: strongly recommends, must always, under no circumstances. */
  STRONG,
  PLAIN,
  /** Softened: consider, where possible, may want to. */
  WEAK
}
