package org.diglot.render;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A line that looks like a directive and is none. To be shown as the text it is, and reported; its
 * characters are the line without indentation and trailing blanks.
 */
final class UnknownDirective extends Block {

  /** What is wrong with the line. */
  enum Reason {
    /** No directive has this name. */
    UNKNOWN_NAME,
    /** An end line, and nothing is open that it could end. */
    STRAY_END,
    /** A known name; the rest of the line cannot be read. */
    MALFORMED,
    /** A known directive inside too many others. */
    TOO_DEEP
  }

  private final String name;
  private final Reason reason;

  UnknownDirective(BasedSequence line, String name, Reason reason) {
    super(line);
    this.name = name;
    this.reason = reason;
  }

  /** The name in lower case, an end line's with {@code -end}. */
  String name() {
    return name;
  }

  Reason reason() {
    return reason;
  }

  /** The line as written. */
  String text() {
    return getChars().toString();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
