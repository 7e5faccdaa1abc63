package org.diglot.model;

/**
 * A place in a text as people count it: line and column both start at 1, the column in Unicode code
 * points (an emoji is one column).
 */
public record TextPosition(int line, int column) {

  /** The first character of a text. */
  public static final TextPosition START = new TextPosition(1, 1);

  public TextPosition {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("not a position: " + line + ":" + column);
    }
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
