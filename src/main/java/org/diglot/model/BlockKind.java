package org.diglot.model;

/** What kind of block a sentence stands in. */
public enum BlockKind {
  HEADING,
  PARAGRAPH,
  /** An item of a list, also one written as {@code <br>- text} in a table's cell. */
  LIST_ITEM,
  /** A cell of a table's first row. */
  TABLE_HEAD,
  TABLE_CELL,
  /** A block quote, alerts included. */
  QUOTE
}
