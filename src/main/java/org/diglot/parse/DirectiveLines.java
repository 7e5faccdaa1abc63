package org.diglot.parse;

/** Tells lines that are instructions to the site generator from lines of text. */
final class DirectiveLines {

  private DirectiveLines() {}

  /**
   * Whether a line is one instruction in brackets that never stands in a sentence: an alert's
   * keyword, a video, a division.
   */
  static boolean isAlone(String text, int start, int end) {
    return isBracketed(text, start, end) && !isNamed(text, start, "include");
  }

  /** Whether a line is an inclusion and nothing else. */
  static boolean isInclusion(String text, int start, int end) {
    return isBracketed(text, start, end) && isNamed(text, start, "include");
  }

  private static boolean isNamed(String text, int start, String name) {
    return text.regionMatches(true, start + 2, name, 0, name.length());
  }

  private static boolean isBracketed(String text, int start, int end) {
    int last = end;
    while (last > start && BlockMarks.isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (!text.startsWith("[!", start)
        || last - start < 4
        || !Character.isLetter(text.charAt(start + 2))
        || text.charAt(last - 1) != ']') {
      return false;
    }
    int depth = 0;
    for (int i = start; i < last; i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return i == last - 1;
      }
    }
    return false;
  }

  /** Whether a line defines a link's address: {@code [name]: address}. */
  static boolean isDefinition(String text, int start, int end) {
    if (start >= end || text.charAt(start) != '[') {
      return false;
    }
    int close = text.indexOf(']', start);
    return close > start + 1
        && close + 1 < end
        && text.charAt(close + 1) == ':'
        && text.charAt(start + 1) != '^'
        && text.charAt(start + 1) != '!';
  }
}
