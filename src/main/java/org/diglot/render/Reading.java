package org.diglot.render;

/** Which side of a document a page shows. */
public enum Reading {
  /** A page in one language. */
  PLAIN,
  /** The target text, with the source text of each segment beside it. */
  BILINGUAL,
  /** The source text that a bilingual page embeds. */
  SOURCE
}
