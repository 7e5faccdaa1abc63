package org.diglot.model;

import java.util.Locale;
import java.util.Optional;

/**
 * How far the translation of a segment is; the words are XLIFF's, with one between {@code initial}
 * and {@code translated} for a translation that was made from another source text.
 */
public enum SegmentState {
  /** There is no translation yet. */
  INITIAL,
  /** There is one, and a person has to look whether it still holds. */
  NEEDS_REVIEW,
  /** There is one; what every segment is that nothing else is said of. */
  TRANSLATED,
  /** A person has read and accepted it. */
  REVIEWED,
  /** Ready for publication. */
  FINAL;

  /** The state with a name such as {@code needs-review}. */
  public static Optional<SegmentState> of(String name) {
    for (SegmentState state : values()) {
      if (state.toString().equals(name)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** Whether a translator has to do something. */
  public boolean needsWork() {
    return this == INITIAL || this == NEEDS_REVIEW;
  }

  /** The name in files and messages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
