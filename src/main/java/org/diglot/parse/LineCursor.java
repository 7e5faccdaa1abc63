package org.diglot.parse;

/**
 * Reads the blanks and marks at the start of one line, in columns: a tab reaches to the next
 * multiple of four.
 */
final class LineCursor {

  private static final int TAB_STOP = 4;

  private final String text;
  private int end;
  private int next;
  private int nextColumn;
  private int base;

  LineCursor(String text) {
    this.text = text;
  }

  /** Goes to the first character of a line that is not blank; {@code lineEnd} is excluded. */
  void start(int lineStart, int lineEnd) {
    end = lineEnd;
    next = lineStart;
    nextColumn = 0;
    base = 0;
    skipBlanks();
  }

  private void skipBlanks() {
    while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      nextColumn += text.charAt(next) == '\t' ? TAB_STOP - nextColumn % TAB_STOP : 1;
      next++;
    }
  }

  /** Whether nothing but blanks is left of the line. */
  boolean isBlank() {
    return next >= end;
  }

  /** Offset of the next character that is not blank; the line's end where there is none. */
  int offset() {
    return next;
  }

  /** Offset behind the line's last character, line end not included. */
  int end() {
    return end;
  }

  /** The next character that is not blank; a line feed at the line's end. */
  char peek() {
    return next < end ? text.charAt(next) : '\n';
  }

  /** Columns of blanks before {@link #offset()} that no container has consumed. */
  int indent() {
    return nextColumn - base;
  }

  /** Gives some columns of the blanks to a container. */
  void consumeIndent(int columns) {
    base += columns;
  }

  /** Steps over a mark of some characters; the blanks behind it are the new indentation. */
  void consumeMark(int length) {
    next += length;
    nextColumn += length;
    base = nextColumn;
    skipBlanks();
  }
}
