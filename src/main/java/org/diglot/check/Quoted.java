package org.diglot.check;

/** How a message quotes what stands in a text. */
final class Quoted {

  private static final int LONGEST = 80;

  private Quoted() {}

  /** A piece of text in quotes, cut where it is long. */
  static String of(String text) {
    String line = text.replace('\n', ' ').strip();
    int cut = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return "\"" + (cut < line.length() ? line.substring(0, cut) + "…" : line) + "\"";
  }
}
