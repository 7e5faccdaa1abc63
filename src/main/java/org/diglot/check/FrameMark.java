package org.diglot.check;

import org.diglot.model.TextRange;

/**
 * A mark outside of all sentences.
 *
 * @param kind what it is
 * @param key what must be the same of it in all languages
 * @param text what it says, as written
 * @param range where it stands in the file
 * @param line how many lines below the start of its gap it starts
 */
record FrameMark(FrameKind kind, String key, String text, TextRange range, int line) {

  /** How the key of code starts that nothing closes. */
  static final String UNCLOSED = "\0";

  /** Whether it is code that nothing closes. */
  boolean isUnclosed() {
    return kind == FrameKind.CODE_BLOCK && key.startsWith(UNCLOSED);
  }

  /** How many line ends it spans. */
  int height() {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}
