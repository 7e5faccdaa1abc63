package org.diglot.check;

/** The kinds of marks that a page is framed with. Marks of one kind are compared in their order. */
enum FrameKind {
  /** The number signs of a heading. */
  HEADING,
  /** The mark of a list item. */
  ITEM,
  /** The marks of a block quote on the line of the sentence behind them. */
  QUOTE,
  /** A vertical bar between the cells of a table. */
  CELL,
  /** An alert's keyword in brackets. */
  ALERT,
  /** An included file. */
  INCLUSION,
  /** Another instruction to the site generator. */
  DIRECTIVE,
  /** Fenced code. */
  CODE_BLOCK,
  /** A code span. */
  CODE,
  /** An image, in whatever markup. */
  IMAGE,
  /** A link, in whatever markup, or the end of one that stands around a sentence. */
  LINK,
  /** A tag of HTML. */
  TAG,
  /** A place to link to that an author made. */
  ANCHOR,
  /** The place to link to that the localisation build made of a heading. */
  HEADING_ANCHOR
}
