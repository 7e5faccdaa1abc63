package org.diglot.parse;

import java.util.List;
import org.diglot.model.TextRange;

/**
 * A block without blocks in it, as {@link BlockScanner} finds it.
 *
 * @param form what it is
 * @param level of a heading, 1 to 6; else 0
 * @param place where it stands
 * @param pieces what is left of its lines without marks and indentation, in the scanned text
 * @param range from its first to behind its last character, marks of its own included
 */
record Leaf(Form form, int level, Place place, List<TextRange> pieces, TextRange range) {

  /** What a leaf is. */
  enum Form {
    HEADING,
    TEXT,
    HEAD_CELL,
    CELL,
    /** Raw HTML from its first tag to the next blank line. */
    HTML,
    /** Fenced or indented code; its pieces are the lines, without the fence. */
    CODE,
    /** A line that is an instruction to the site generator or a link's definition. */
    DIRECTIVE
  }

  /**
   * Where a leaf stands.
   *
   * @param quoted whether the innermost container is a block quote
   * @param depth how many list items hold it
   * @param opensItem whether it is the first leaf of its list item
   * @param lead ordinal of the leaf that introduces it; negative where none does
   * @param row ordinal of the table row on the page; negative outside of tables
   * @param column of the cell, from 0; negative outside of tables
   */
  record Place(boolean quoted, int depth, boolean opensItem, int lead, int row, int column) {}
}
