package org.diglot.search;

/**
 * Numbers as characters: a small number takes one byte of UTF-8, and no character needs an escape
 * in a script's string.
 */
final class Numbers {

  private static final int FIRST = 0x23;
  private static final int BACKSLASH = 0x5C;

  private Numbers() {}

  /** Appends a number from 0 to a million. */
  static void append(int number, StringBuilder out) {
    int c = number + FIRST;
    c = c >= BACKSLASH ? c + 1 : c;
    out.appendCodePoint(c >= Character.MIN_SURROGATE ? c + 0x800 : c);
  }
}
