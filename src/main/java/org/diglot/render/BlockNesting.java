package org.diglot.render;

import java.util.Arrays;

/**
 * Follows how deep quotes and lists are within each other, line by line.
 *
 * <p>A line's depth is the number of list items that its indentation continues, and of the markers
 * it begins with. Columns count quote markers like spaces, so that lists within quotes work the
 * same way. Code and lazy continuation lines are not told apart: their depth may come out too
 * large, which matters only beyond the limit.
 */
final class BlockNesting {

  private static final int TAB = 4;

  /** Columns where the content of the open list items begins, outermost first. */
  private int[] items = new int[16];

  private int open;

  private boolean afterBlank = true;

  /** The depth of a line; lines are given in order. */
  int depthOf(String text, int start, int end) {
    int ruleStart = ruleStart(text, start, end);
    int at = start;
    int column = 0;
    int quotes = 0;
    boolean item = false;
    while (true) {
      while (at < end && isBlank(text.charAt(at))) {
        column += text.charAt(at) == '\t' ? TAB - column % TAB : 1;
        at++;
      }
      int marker = at >= ruleStart ? 0 : markerLength(text, at, end);
      boolean quote = marker > 0 && text.charAt(at) == '>';
      // Text right below a paragraph may continue it from any column, and then closes nothing.
      if (!item && !quote && at < end && (marker > 0 || afterBlank)) {
        closeBehind(column);
      }
      if (marker == 0) {
        afterBlank = at >= end && !item;
        return open + quotes;
      }
      if (quote) {
        quotes++;
      } else {
        item = true;
        push(column + marker + 1);
      }
      column += marker;
      at += marker;
    }
  }

  private void closeBehind(int column) {
    while (open > 0 && items[open - 1] > column) {
      open--;
    }
  }

  private void push(int contentColumn) {
    if (open == items.length) {
      items = Arrays.copyOf(items, open * 2);
    }
    items[open++] = contentColumn;
  }

  private static int markerLength(String text, int at, int end) {
    if (at >= end) {
      return 0;
    }
    char c = text.charAt(at);
    if (c == '>') {
      return 1;
    }
    int length = c == '-' || c == '+' || c == '*' ? 1 : orderedLength(text, at, end);
    boolean separated =
        at + length == end || (length > 0 && isBlank(text.charAt(Math.min(at + length, end - 1))));
    return separated ? length : 0;
  }

  private static int orderedLength(String text, int at, int end) {
    int digits = 0;
    while (digits < 10 && at + digits < end && Character.isDigit(text.charAt(at + digits))) {
      digits++;
    }
    boolean marked = digits > 0 && at + digits < end && ".)".indexOf(text.charAt(at + digits)) >= 0;
    return marked ? digits + 1 : 0;
  }

  /** Where a thematic break such as {@code * * *} at the end of the line begins, or its end. */
  private static int ruleStart(String text, int start, int end) {
    int at = end;
    int count = 0;
    char rule = 0;
    for (int i = end - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        continue;
      }
      if ((c != '-' && c != '*') || (rule != 0 && rule != c)) {
        break;
      }
      rule = c;
      at = i;
      count++;
    }
    return count >= 3 ? at : end;
  }

  /** Length of the longest run of one rule character with blanks; the parser recurses over it. */
  static int longestRule(String text, int start, int end) {
    int longest = 0;
    int runStart = start;
    char rule = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isBlank(c) && (c != rule || "*-_".indexOf(c) < 0)) {
        rule = c;
        runStart = i;
      }
      longest = "*-_".indexOf(rule) < 0 ? longest : Math.max(longest, i - runStart + 1);
    }
    return longest;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
