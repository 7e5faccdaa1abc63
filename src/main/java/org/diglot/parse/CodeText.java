package org.diglot.parse;

import java.util.ArrayList;
import java.util.List;
import org.diglot.model.TextRange;

/** The content of a code block as it compares with another language's. */
final class CodeText {

  private static final int TAB_STOP = 4;

  private CodeText() {}

  /**
   * The lines with tabs expanded, without quote marks, blanks at their ends, and the indentation
   * that all of them have; joined by line feeds, blank lines at both ends dropped.
   */
  static String of(String scanned, Leaf leaf) {
    List<String> lines = new ArrayList<>();
    int indent = Integer.MAX_VALUE;
    for (TextRange piece : leaf.pieces()) {
      String line = expanded(scanned, piece.start(), piece.end()).stripTrailing();
      if (leaf.place().quoted()) {
        line = line.substring(behindQuoteMarks(line));
      }
      lines.add(line);
      if (!line.isEmpty()) {
        indent = Math.min(indent, line.length() - line.stripLeading().length());
      }
    }
    StringBuilder code = new StringBuilder();
    for (String line : lines) {
      if (code.length() > 0 || !line.isEmpty()) {
        code.append(line.isEmpty() ? line : line.substring(indent)).append('\n');
      }
    }
    return code.toString().stripTrailing();
  }

  private static int behindQuoteMarks(String line) {
    int at = 0;
    int behind = 0;
    while (at < line.length() && " >".indexOf(line.charAt(at)) >= 0) {
      behind = line.charAt(at++) == '>' ? at : behind;
    }
    return behind;
  }

  private static String expanded(String scanned, int from, int to) {
    StringBuilder line = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = scanned.charAt(i);
      if (c == '\t') {
        line.append(" ".repeat(TAB_STOP - line.length() % TAB_STOP));
      } else {
        line.append(c);
      }
    }
    return line.toString();
  }
}
