package org.diglot.review;

import java.util.Locale;

/** What happened to a segment between two versions of a locale. */
public enum RevisionChange {
  /** Source and translation have changed. */
  BOTH,
  /** The translation has changed although its source has not. */
  TARGET,
  /** The source has changed, and the translation has stayed. */
  SOURCE,
  /** There was no such segment. */
  ADDED,
  /** There is no such segment any more. */
  REMOVED;

  /** Whether the source called for the change, or for one that was not made. */
  public boolean isCalledFor() {
    return this != TARGET;
  }

  /** The name of {@link #isCalledFor} in files; a translation that did not follow is stale. */
  String call() {
    return switch (this) {
      case BOTH -> "called-for";
      case TARGET -> "uncalled-for";
      case SOURCE -> "stale";
      case ADDED, REMOVED -> "";
    };
  }

  /** The name in files. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
