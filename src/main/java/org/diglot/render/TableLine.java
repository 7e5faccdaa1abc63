package org.diglot.render;

/** Recognises the row of dashes that makes the lines around it a table. */
final class TableLine {

  private TableLine() {}

  /** Cells of a delimiter row, or 0 for any other line; quotes in front of it do not matter. */
  static int delimiterCells(String text, int start, int end) {
    int pipes = 0;
    boolean dashes = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '|') {
        pipes++;
      } else if (c == '-') {
        dashes = true;
      } else if (c != ':' && c != ' ' && c != '\t' && c != '>') {
        return 0;
      }
    }
    return dashes && pipes > 0 ? pipes + 1 : 0;
  }
}
