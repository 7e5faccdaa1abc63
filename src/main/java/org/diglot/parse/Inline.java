package org.diglot.parse;

/** Markup inside of a block; offsets are those of the block's text. */
sealed interface Inline {

  /** Offset of the first character. */
  int start();

  /** Offset behind the last character. */
  int end();

  /**
   * A link or an image.
   *
   * @param textStart where its text starts
   * @param textEnd where its text ends
   * @param address where it leads, as written, without title
   * @param image whether it is an image
   */
  record Link(int start, int textStart, int textEnd, int end, String address, boolean image)
      implements Inline {}

  /**
   * An HTML tag or comment.
   *
   * @param name in lower case; empty for a comment
   * @param closing whether it closes an element
   */
  record Tag(int start, int end, String name, boolean closing) implements Inline {}

  /** Inline code, marks included. */
  record Code(int start, int end) implements Inline {}

  /** An address in angle brackets, brackets included. */
  record Address(int start, int end) implements Inline {}

  /** An instruction in brackets, such as an inclusion. */
  record Directive(int start, int end) implements Inline {}

  /** Emphasised text, marks included. */
  record Emphasis(int start, int end) implements Inline {}
}
