package org.diglot.interchange;

/**
 * Texts as cells of a table that a spreadsheet opens. A spreadsheet runs what begins like a
 * formula, so an apostrophe stands before such a text; reading takes it away again, and no text
 * changes.
 */
final class SpreadsheetCell {

  private static final char MARK = '\'';

  /** What begins a formula in one spreadsheet or another, also in full width. */
  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  private SpreadsheetCell() {}

  /** The cell of a text. */
  static String of(String text) {
    return isGuarded(text, 0) ? MARK + text : text;
  }

  /** The text of a cell. */
  static String text(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == MARK && isGuarded(cell, 1)
        ? cell.substring(1)
        : cell;
  }

  /** Whether a formula begins here, or apostrophes before one: these count, to be kept apart. */
  private static boolean isGuarded(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == MARK) {
      at++;
    }
    return at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
  }
}
