package org.diglot.align;

/** What an edit of a source sentence means for its translations; from light to heavy. */
public enum Consequence {
  /** The texts are the same. */
  NONE,
  /** Case, spacing, punctuation or markup only: a translation still holds. */
  TYPOGRAPHIC,
  /** Other words, and nothing that changes what is asked of the reader. */
  WORDING,
  /** Touches what the guidance says; see {@link Aspect}. */
  NORMATIVE
}
