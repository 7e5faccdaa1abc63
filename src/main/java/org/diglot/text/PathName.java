package org.diglot.text;

/** Tells the names of files, folders and hosts from words. */
final class PathName {

  private PathName() {}

  /** Whether a character may stand in one. */
  static boolean isPart(char c) {
    return MarkupCharacters.isAlphanumeric(c)
        || c == '.'
        || c == '_'
        || c == '-'
        || c == '\\'
        || c == '/'
        || c == '*'
        || c == ':'
        || c == '@';
  }

  static int start(char[] text, int from, int to) {
    int start = from;
    while (start < to && ".-:/@_".indexOf(text[start]) >= 0) {
      start++;
    }
    return start;
  }

  static int stop(char[] text, int from, int to) {
    int stop = to;
    while (stop > from && ".-:/*_@".indexOf(text[stop - 1]) >= 0) {
      stop--;
    }
    return stop;
  }

  static boolean is(char[] text, int from, int to) {
    if (to - from < 4) {
      return false;
    }
    boolean drive = text[from + 1] == ':' && text[from + 2] == '\\';
    boolean share = text[from] == '\\' && text[from + 1] == '\\';
    return drive || share || hasExtension(text, from, to);
  }

  /** Whether it ends in a lower-case label behind one that is no abbreviation. */
  private static boolean hasExtension(char[] text, int from, int to) {
    int dot = to - 1;
    while (dot > from && isLabel(text[dot])) {
      dot--;
    }
    int length = to - dot - 1;
    return text[dot] == '.'
        && length >= 2
        && length <= 6
        && !Character.isDigit(text[dot + 1])
        && hasName(text, from, dot);
  }

  private static boolean hasName(char[] text, int from, int dot) {
    return dot > from
        && (text[from] == '*' || dot > from + 1 && text[dot - 1] != '.' && text[dot - 2] != '.');
  }

  private static boolean isLabel(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }
}
