package org.diglot.model;

import java.util.Arrays;

/**
 * Finds line and column of an offset. A line ends after LF, after CR LF, or after a CR that no LF
 * follows. A byte order mark at the very start takes no column.
 */
public final class LineMap {

  private final String text;
  private final int[] lineStarts;

  /** Offsets of the second halves of surrogate pairs; counting them makes columns cheap. */
  private final int[] pairs;

  public LineMap(String text) {
    this.text = text;
    // Every file is read so, and characters of a string cost more than those of an array.
    char[] chars = text.toCharArray();
    this.lineStarts = lineStartsOf(chars);
    this.pairs = pairsOf(chars);
  }

  private static int[] pairsOf(char[] text) {
    int[] pairs = new int[0];
    int count = 0;
    for (int i = 1; i < text.length; i++) {
      if (Character.isLowSurrogate(text[i]) && Character.isHighSurrogate(text[i - 1])) {
        pairs = count == pairs.length ? Arrays.copyOf(pairs, Math.max(16, count * 2)) : pairs;
        pairs[count++] = i;
      }
    }
    return Arrays.copyOf(pairs, count);
  }

  private static int[] lineStartsOf(char[] text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (c == '\n' || (c == '\r' && (i + 1 == text.length || text[i + 1] != '\n'))) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** Number of lines; a text that ends with a line break has an empty last line. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** Offset of the first character of {@code line}, which counts from 1. */
  public int startOfLine(int line) {
    return lineStarts[line - 1];
  }

  /**
   * Line and column of an offset.
   *
   * @param offset from 0 to the text's length, both included
   */
  public TextPosition positionOf(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    int from = lineStarts[line];
    if (from == 0 && offset > 0 && text.charAt(0) == '\uFEFF') {
      from = 1;
    }
    int column = Math.max(from, offset) - from - pairsBetween(from, offset) + 1;
    return new TextPosition(line + 1, column);
  }

  /** Number of surrogate pairs that end before {@code to}. */
  private int pairsBetween(int from, int to) {
    return to <= from ? 0 : pairsBefore(to) - pairsBefore(from + 1);
  }

  private int pairsBefore(int offset) {
    int found = Arrays.binarySearch(pairs, offset);
    return found >= 0 ? found : -found - 1;
  }
}
