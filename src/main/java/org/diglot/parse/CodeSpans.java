package org.diglot.parse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the end of inline code: the next backtick run of the same length in the same block. The
 * runs of a block are indexed once, so that many unmatched runs cost no more than a few.
 */
final class CodeSpans {

  private final String text;
  private final int end;
  private int blockEnd;
  private int[] runStarts = new int[0];
  private int[] closers = new int[0];

  CodeSpans(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** Length of the backtick run at an offset. */
  int runLength(int at) {
    int i = at;
    while (i < end && text.charAt(i) == '`') {
      i++;
    }
    return i - at;
  }

  /**
   * Offset behind the code span that the backtick run at {@code at} opens, or {@code at} where no
   * run of that length follows in the block.
   */
  int endOfSpanAt(int at) {
    if (at >= blockEnd) {
      indexBlock(at);
    }
    int index = Arrays.binarySearch(runStarts, at);
    if (index < 0 || closers[index] < 0) {
      return at;
    }
    return closers[index] + runLength(at);
  }

  private void indexBlock(int from) {
    blockEnd = endOfBlock(from);
    int[] starts = new int[16];
    int count = 0;
    for (int i = from; i < blockEnd; i++) {
      if (text.charAt(i) == '`') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i;
        i += runLength(i) - 1;
      }
    }
    runStarts = Arrays.copyOf(starts, count);
    closers = new int[count];
    Map<Integer, Integer> nextOfLength = new HashMap<>();
    for (int i = count - 1; i >= 0; i--) {
      int length = runLength(runStarts[i]);
      Integer closer = nextOfLength.put(length, runStarts[i]);
      closers[i] = closer == null ? -1 : closer;
    }
  }

  /** Inline code ends with its paragraph, list item, heading or table row. */
  private int endOfBlock(int from) {
    int line = from;
    while (true) {
      int newline = text.indexOf('\n', line);
      if (newline < 0 || newline + 1 >= end) {
        return end;
      }
      line = newline + 1;
      if (startsBlock(line)) {
        return line;
      }
    }
  }

  private boolean startsBlock(int line) {
    int at = line;
    while (at < end && " \t>\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at >= end || "\n#|".indexOf(text.charAt(at)) >= 0 || text.startsWith("```", at)) {
      return true;
    }
    boolean bullet = "-*+".indexOf(text.charAt(at)) >= 0;
    while (at < end && Character.isDigit(text.charAt(at))) {
      at++;
      bullet = at < end && (text.charAt(at) == '.' || text.charAt(at) == ')');
    }
    return bullet && at + 1 < end && text.charAt(at + 1) == ' ';
  }
}
