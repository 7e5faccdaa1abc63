package org.diglot.parse;

/**
 * Finds fenced code line by line. A fence may be indented, quoted or stand behind list marks; it
 * closes at a line with at least as many of the same marks and nothing else, or at the end of its
 * block quote.
 */
final class CodeBlocks {

  private static final int SHORTEST_FENCE = 3;

  private final String text;

  CodeBlocks(String text) {
    this.text = text;
  }

  /**
   * The end of the fenced code that a line opens.
   *
   * @param lineStart offset of a line's first character
   * @param end where the text to look at ends
   * @return offset behind the closing line, or {@code lineStart} where the line opens no fence
   */
  int endOfFenceAt(int lineStart, int end) {
    int mark = skipMarks(lineStart, end);
    int quotes = (int) text.substring(lineStart, mark).chars().filter(c -> c == '>').count();
    int length = fenceLength(mark, end);
    if (length == 0 || hasBacktickInInfo(mark + length, end, text.charAt(mark))) {
      return lineStart;
    }
    int line = nextLine(lineStart, end);
    while (line < end) {
      if (quoteDepth(line, end) < quotes) {
        return line;
      }
      int next = nextLine(line, end);
      if (closes(line, next, text.charAt(mark), length)) {
        return next;
      }
      line = next;
    }
    return end;
  }

  private int quoteDepth(int lineStart, int end) {
    int depth = 0;
    for (int i = lineStart; i < end; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        depth++;
      } else if (c != ' ' && c != '\t') {
        break;
      }
    }
    return depth;
  }

  /** Skips white space, quote marks and list marks. */
  private int skipMarks(int lineStart, int end) {
    int at = skipIndent(lineStart, end);
    int behindMark = behindListMark(at, end);
    while (behindMark > at) {
      at = skipIndent(behindMark, end);
      behindMark = behindListMark(at, end);
    }
    return at;
  }

  private int skipIndent(int from, int end) {
    int at = from;
    while (at < end
        && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '>')) {
      at++;
    }
    return at;
  }

  private int behindListMark(int from, int end) {
    int at = from;
    while (at < end && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean isMark =
        at > from
            ? at < end && (text.charAt(at) == '.' || text.charAt(at) == ')')
            : at < end && "-*+".indexOf(text.charAt(at)) >= 0;
    return isMark && at + 1 < end && text.charAt(at + 1) == ' ' ? at + 1 : from;
  }

  private int fenceLength(int from, int end) {
    if (from >= end || (text.charAt(from) != '`' && text.charAt(from) != '~')) {
      return 0;
    }
    int at = from;
    while (at < end && text.charAt(at) == text.charAt(from)) {
      at++;
    }
    return at - from >= SHORTEST_FENCE ? at - from : 0;
  }

  /** Behind a backtick fence no further backtick may stand on the line: it would be inline code. */
  private boolean hasBacktickInInfo(int from, int end, char fence) {
    for (int i = from; fence == '`' && i < end && !isLineEnd(text.charAt(i)); i++) {
      if (text.charAt(i) == '`') {
        return true;
      }
    }
    return false;
  }

  private boolean closes(int line, int nextLine, char fence, int length) {
    int at = skipIndent(line, nextLine);
    int run = at;
    while (run < nextLine && text.charAt(run) == fence) {
      run++;
    }
    if (run - at < length) {
      return false;
    }
    while (run < nextLine && Character.isWhitespace(text.charAt(run))) {
      run++;
    }
    return run == nextLine;
  }

  /** Offset of the line behind the one that holds {@code from}. */
  int nextLine(int from, int end) {
    int newline = text.indexOf('\n', from);
    return newline < 0 || newline >= end ? end : newline + 1;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
