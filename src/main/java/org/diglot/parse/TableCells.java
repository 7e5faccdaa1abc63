package org.diglot.parse;

import java.util.ArrayList;
import java.util.List;
import org.diglot.model.TextRange;

/** Cuts a table's row into cells: at pipes that are neither escaped nor in inline code. */
final class TableCells {

  private final String text;
  private final CodeSpans codeSpans;

  TableCells(String text) {
    this.text = text;
    this.codeSpans = new CodeSpans(text, text.length());
  }

  /** The cells of a line without blanks at their ends; empty cells keep their place. */
  List<TextRange> of(int start, int end) {
    List<TextRange> cells = new ArrayList<>();
    int last = end;
    while (last > start && BlockMarks.isBlank(text.charAt(last - 1))) {
      last--;
    }
    int cell = start < last && text.charAt(start) == '|' ? start + 1 : start;
    int at = cell;
    while (at < last) {
      switch (text.charAt(at)) {
        case '\\' -> at += 2;
        case '`' -> at = behindCode(at, last);
        case '|' -> {
          cells.add(stripped(cell, at));
          cell = ++at;
        }
        default -> at++;
      }
    }
    if (cell < last) {
      cells.add(stripped(cell, last));
    }
    return cells;
  }

  private int behindCode(int at, int end) {
    int close = codeSpans.endOfSpanAt(at);
    return close > at && close <= end ? close : at + codeSpans.runLength(at);
  }

  private TextRange stripped(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && BlockMarks.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && BlockMarks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }
}
