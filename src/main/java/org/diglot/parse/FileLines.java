package org.diglot.parse;

import org.diglot.model.SourceFile;

/** The lines of a file, counted from 1, without byte order mark. */
final class FileLines {

  private final SourceFile file;

  FileLines(SourceFile file) {
    this.file = file;
  }

  int count() {
    return file.lines().lineCount();
  }

  /** Offset of a line's first character. */
  int start(int line) {
    return Math.max(file.lines().startOfLine(line), file.contentStart());
  }

  /** Offset behind a line's line break. */
  int end(int line) {
    return line < count() ? file.lines().startOfLine(line + 1) : file.text().length();
  }

  /** A line without its line break and the blanks and tabs before it. */
  String stripped(int line) {
    int start = start(line);
    int end = end(line);
    while (end > start && " \t\r\n".indexOf(file.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return file.text().substring(start, end);
  }
}
