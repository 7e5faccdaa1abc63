package org.diglot.check;

/** Text as a message quotes it. */
final class Quoted {

  /** The longest quotation, in UTF-16 code units. */
  static final int LENGTH = 60;

  private Quoted() {}

  /** A text, its end left out where it is long. */
  static String of(String text) {
    String line = text.replace('\n', ' ').strip();
    return line.length() <= LENGTH
        ? "\"" + line + "\""
        : "\"" + line.substring(0, cut(line, LENGTH)) + "…\"";
  }

  /** A text, its start left out where it is long. */
  static String end(String text) {
    String line = text.replace('\n', ' ').strip();
    return line.length() <= LENGTH
        ? "\"" + line + "\""
        : "\"…" + line.substring(cut(line, line.length() - LENGTH)) + "\"";
  }

  private static int cut(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
