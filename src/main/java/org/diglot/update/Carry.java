package org.diglot.update;

import java.util.Locale;

/** How a translation came to its place in the new page. */
public enum Carry {
  /** Its source text is the same, at its place in the sequence. */
  KEPT,
  /** Its source text is the same and stands elsewhere. */
  MOVED,
  /** Its source text changed. */
  EDITED,
  /** Its source text became several sentences. */
  SPLIT,
  /** Several source texts became one. */
  MERGED,
  /** It comes from another place that translates the same text, or one like it. */
  RECALLED,
  /** There is none. */
  NEW;

  /** The name in files and messages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
