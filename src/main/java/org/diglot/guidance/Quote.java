package org.diglot.guidance;

/** Texts of pages inside of messages. */
final class Quote {

  private static final int WIDTH = 80;

  private Quote() {}

  /** A text on one line, cut where it is long. */
  static String of(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= WIDTH
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDTH - 1)).stripTrailing() + "…";
  }
}
