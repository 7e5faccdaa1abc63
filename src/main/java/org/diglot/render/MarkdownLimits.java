package org.diglot.render;

import java.util.ArrayList;
import java.util.List;
import org.diglot.model.TextRange;

/**
 * What a Markdown text may not exceed, because the parser would take minutes or overflow its stack.
 *
 * <p>{@link #check} looks at lines, in linear time, before anything is parsed. It needs no Markdown
 * parser, so its nesting depth is an estimate that is never too small for what it lets pass. Limits
 * inside a paragraph are kept by {@link BoundedInlineParser}, where paragraphs are known.
 */
final class MarkdownLimits {

  /** The limits; each is far above what people write. */
  enum Limit {
    /** UTF-16 units of a page. */
    PAGE_LENGTH(16 << 20, "characters in a page"),
    /** UTF-16 units of a line. */
    LINE_LENGTH(1 << 20, "characters in a line"),
    /** Quotes and lists within each other. */
    BLOCK_NESTING(100, "nested quotes and lists"),
    /** Stars, dashes or underscores in a row, with the blanks between them. */
    RULE_LENGTH(2_000, "characters in a horizontal rule"),
    /** Cells of a table's delimiter row. */
    TABLE_COLUMNS(500, "columns in a table"),
    /** Cells of a table, with those that the parser adds to short rows. */
    TABLE_CELLS(1_000_000, "cells in a table"),
    /** Consecutive lines of a table, a quote or link definitions, without an empty line. */
    BLOCK_LINES(10_500, "lines in one table, quote or list of link definitions"),
    /** Characters in one paragraph that may open a link, a tag, an emphasis or the like. */
    INLINE_OPENERS(2_000, "characters with a meaning in Markdown in one paragraph"),
    /** Backslashes in one paragraph. */
    ESCAPES(4_000, "backslashes in one paragraph"),
    /** UTF-16 units behind a {@code <} up to the next {@code >}, or in the title of a link. */
    TAG_LENGTH(16 << 10, "characters in a tag or the title of a link");

    private final int max;
    private final String words;

    Limit(int max, String words) {
      this.max = max;
      this.words = words;
    }

    int max() {
      return max;
    }

    /** What is counted, for a message such as "more than 100 nested quotes and lists". */
    String words() {
      return words;
    }
  }

  /**
   * A part of the text to show as it was typed, without parsing it.
   *
   * @param limit what it exceeds
   * @param range from {@link #check} whole lines; from the inline parser a block's text
   */
  record Violation(Limit limit, TextRange range) {}

  private final String text;
  private final List<Violation> found = new ArrayList<>();
  private final BlockNesting nesting = new BlockNesting();
  private int blockLines;
  private int tableStart = -1;
  private long tableColumns;
  private long tableRows;

  private MarkdownLimits(String text) {
    this.text = text;
  }

  /** The lines over a limit, in order and without overlap; the whole text if it is too long. */
  static List<Violation> check(String markdown) {
    if (markdown.length() > Limit.PAGE_LENGTH.max()) {
      return List.of(new Violation(Limit.PAGE_LENGTH, new TextRange(0, markdown.length())));
    }
    MarkdownLimits limits = new MarkdownLimits(markdown);
    limits.lines();
    return List.copyOf(limits.found);
  }

  /**
   * The text with the violating lines blanked, so that it can be parsed and all offsets stay.
   *
   * @param violations from {@link #check} of the same text
   */
  static String blanked(String markdown, List<Violation> violations) {
    StringBuilder out = new StringBuilder(markdown);
    for (Violation violation : violations) {
      for (int i = violation.range().start(); i < violation.range().end(); i++) {
        if (!isLineEnd(out.charAt(i))) {
          out.setCharAt(i, ' ');
        }
      }
    }
    return out.toString();
  }

  private void lines() {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      int next = end + (text.startsWith("\r\n", end) ? 2 : 1);
      line(start, end, Math.min(next, text.length()));
      start = next;
    }
  }

  private void line(int start, int end, int next) {
    int depth = nesting.depthOf(text, start, end);
    if (end - start > Limit.LINE_LENGTH.max()) {
      report(Limit.LINE_LENGTH, start, next);
    } else if (depth > Limit.BLOCK_NESTING.max()) {
      report(Limit.BLOCK_NESTING, start, next);
    } else if (BlockNesting.longestRule(text, start, end) > Limit.RULE_LENGTH.max()) {
      report(Limit.RULE_LENGTH, start, next);
    } else if (blockLines(start, end) > Limit.BLOCK_LINES.max()) {
      report(Limit.BLOCK_LINES, start, next);
    } else {
      table(start, end, next);
    }
  }

  /** Lines so far of a block whose parsing time grows with the square of its lines. */
  private int blockLines(int start, int end) {
    String line = text.substring(start, end).strip();
    if (line.isEmpty()) {
      blockLines = 0;
    } else if (line.startsWith(">") || line.startsWith("[") || line.indexOf('|') >= 0) {
      blockLines++;
    }
    return blockLines;
  }

  private void table(int start, int end, int next) {
    int delimiters = TableLine.delimiterCells(text, start, end);
    if (delimiters > Limit.TABLE_COLUMNS.max()) {
      report(Limit.TABLE_COLUMNS, start, next);
    } else if (delimiters > 1) {
      tableStart = start;
      tableColumns = delimiters;
      tableRows = 0;
    } else if (text.substring(start, end).isBlank()) {
      tableStart = -1;
    } else if (tableStart >= 0 && ++tableRows * tableColumns > Limit.TABLE_CELLS.max()) {
      report(Limit.TABLE_CELLS, start, next);
    }
  }

  /** Neighbours over the same limit are one violation. */
  private void report(Limit limit, int start, int next) {
    int last = found.size() - 1;
    if (last >= 0 && found.get(last).limit() == limit && found.get(last).range().end() == start) {
      found.set(last, new Violation(limit, new TextRange(found.get(last).range().start(), next)));
    } else {
      found.add(new Violation(limit, new TextRange(start, next)));
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
