package org.diglot.parse;

import java.util.List;
import org.diglot.model.BlockKind;

/**
 * A run of a leaf's text that sentences do not cross.
 *
 * @param leaf ordinal of its leaf
 * @param html whether the leaf is raw HTML
 * @param text the leaf's text
 * @param inline the leaf's markup
 * @param from where it starts in the text, blanks before it left out
 * @param to where it ends, blanks behind it left out
 * @param place the block it belongs to; the same for parts of one block
 */
record Part(
    int leaf,
    boolean html,
    BlockText text,
    InlineScanner.Result inline,
    int from,
    int to,
    Place place) {

  /** A part for segments of a page that has no text besides them. */
  static Part alone(int leaf) {
    Place place = new Place(BlockKind.PARAGRAPH, 0, -1, -1, 0, -1);
    BlockText empty = BlockText.of("", List.of());
    return new Part(leaf, false, empty, InlineScanner.scan(""), 0, 0, place);
  }

  /**
   * The block of a part.
   *
   * @param kind what it is
   * @param depth how deep a list item is nested
   * @param row ordinal of the table row on the page; negative outside of tables
   * @param column of the cell; negative outside of tables
   * @param number ordinal of the block among all blocks with and without sentences
   * @param lead number of the block that introduces it; negative where none does
   */
  record Place(BlockKind kind, int depth, int row, int column, int number, int lead) {}
}
