package org.diglot.text;

/** Steps over what may stand between the parts of a value; all take and give offsets. */
final class TextSteps {

  private static final int LONGEST_CONNECTOR = 3;

  private TextSteps() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  static int behindSpace(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 2 && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int behindWord(String text, int from) {
    int at = from;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int startOfWord(String text, int end) {
    int at = end;
    while (at > 0 && isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Behind the ending of an ordinal, such as st, er or a period, and spaces. */
  static int behindOrdinal(String text, int from) {
    int at = behindWord(text, from);
    if (at > from + LONGEST_CONNECTOR) {
      return from;
    }
    if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '\u00BA')) {
      at++;
    }
    return behindSpace(text, at);
  }

  /** Behind a short word, such as of or de, and spaces. */
  static int behindConnector(String text, int from) {
    int at = behindWord(text, from);
    return at > from + LONGEST_CONNECTOR ? from : behindSpace(text, at);
  }

  /** Whether there is nothing but a comma, a period or a short word between a day and its year. */
  static boolean isDateGap(String text, int from, int to) {
    if (to < from || to - from > 8) {
      return false;
    }
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      letters += isLetter(c) ? 1 : 0;
      if (!isLetter(c) && !isSpace(c) && ",.،".indexOf(c) < 0) {
        return false;
      }
    }
    return letters <= LONGEST_CONNECTOR && to > from;
  }
}
