package org.diglot.text;

/** Which characters mean something in Markdown. */
final class MarkupCharacters {

  private static final boolean[] SPECIAL = new boolean[128];

  static {
    for (char c : "\\`[]<&*_~@{}%$\n\r".toCharArray()) {
      SPECIAL[c] = true;
    }
  }

  private MarkupCharacters() {}

  /** Whether a text certainly has no marks at all. */
  static boolean isPlain(String text) {
    int length = text.length();
    if (length > 0 && isBlockMark(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 128 && (SPECIAL[c] || (c == '.' || c == ':') && joins(text, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlockMark(char c) {
    return c == '#' || c == '>' || c == '-' || c == '+' || c == ' ';
  }

  private static boolean joins(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return next < 128 && (isAlphanumeric(next) || next == '/' || next == ':');
  }

  /** Whether a backslash before it makes it a plain character. */
  static boolean isEscapable(char c) {
    return c > ' ' && c < 127 && !isAlphanumeric(c);
  }

  /** Whether it is a Latin letter or digit of ASCII. */
  static boolean isAlphanumeric(char c) {
    return isLetter(c) || c >= '0' && c <= '9';
  }

  /** Whether it is a Latin letter of ASCII. */
  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Whether CommonMark takes it as white space. */
  static boolean isSpace(int c) {
    return c == ' '
        || c >= '\t' && c <= '\r'
        || c > 127 && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Whether CommonMark takes it as punctuation. */
  static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > ' ' && isEscapable((char) c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
