package org.diglot.check;

/** The mark that a text ends with, whatever script writes it. */
enum EndMark {
  NONE,
  STOP,
  QUESTION,
  EXCLAMATION,
  COLON,
  SEMICOLON,
  ELLIPSIS,
  COMMA,
  DASH,
  /** An opening bracket. */
  OPENER;

  private static final String CLOSERS = "\"'”’»“›)]}）］】」』》〉*_`";

  /** More of them end no sentence. */
  private static final int MOST_CLOSERS = 100;

  /** The mark at the end of a plain text; closing quotation marks and brackets do not count. */
  static EndMark of(String plain) {
    int at = end(plain) - 1;
    if (at < 0) {
      return NONE;
    }
    return switch (plain.charAt(at)) {
      case '.' -> at > 0 && plain.charAt(at - 1) == '.' ? ELLIPSIS : STOP;
      case '。', '．', '｡', '۔', '।', '։', '።', '។' -> STOP;
      case '?', '？', '؟', '\u037E' -> QUESTION;
      case '!', '！' -> EXCLAMATION;
      case ':', '：' -> COLON;
      case ';', '；', '؛' -> SEMICOLON;
      case '…' -> ELLIPSIS;
      case ',', '，', '、', '،' -> COMMA;
      case '-', '–', '—' -> DASH;
      case '(', '（', '[', '「', '『', '«', '„', '【' -> OPENER;
      default -> NONE;
    };
  }

  /** Offset behind the last character that is neither blank nor a closer. */
  static int end(String plain) {
    int at = plain.length();
    while (at > 0 && plain.length() - at < MOST_CLOSERS && isPassed(plain.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isPassed(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || CLOSERS.indexOf(c) >= 0;
  }

  /** Whether a sentence ends with it. */
  boolean closesSentence() {
    return this == STOP || this == QUESTION || this == EXCLAMATION;
  }

  /** Whether nothing can end with it. */
  boolean leavesOpen() {
    return this == COMMA || this == DASH || this == OPENER;
  }
}
