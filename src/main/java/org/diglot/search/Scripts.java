package org.diglot.search;

/** What a character is to the search. The site's script has the same ranges. */
final class Scripts {

  private static final int[][] PAIRS = {
    {0x1100, 0x11FF},
    {0x3005, 0x3007},
    {0x303B, 0x303B},
    {0x3041, 0x3096},
    {0x309D, 0x309E},
    {0x30A1, 0x30FA},
    {0x30FC, 0x30FE},
    {0x3105, 0x312F},
    {0x3131, 0x318E},
    {0x31F0, 0x31FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0x20000, 0x3FFFF}
  };
  private static final int[][] TRIPLES = {
    {0x0E01, 0x0E3A}, {0x0E40, 0x0E4E}, {0x0E81, 0x0ECE}, {0x1000, 0x103F}, {0x1780, 0x17D3}
  };

  private Scripts() {}

  /**
   * How many neighbouring characters make a term: 2 for Chinese, Japanese and Korean, 3 for Thai
   * and its like, 0 where words are terms.
   */
  static int gram(int codePoint) {
    if (codePoint < 0x0E01) {
      return 0;
    }
    return isIn(PAIRS, codePoint) ? 2 : isIn(TRIPLES, codePoint) ? 3 : 0;
  }

  private static boolean isIn(int[][] ranges, int codePoint) {
    for (int[] range : ranges) {
      if (codePoint <= range[1]) {
        return codePoint >= range[0];
      }
    }
    return false;
  }

  /** Whether a character belongs to a word: letters, digits and their marks. */
  static boolean isWord(int codePoint) {
    if (codePoint < 0x80) {
      return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= '0' && codePoint <= '9');
    }
    return Character.isLetter(codePoint) || isNumber(codePoint) || isMark(codePoint);
  }

  private static boolean isNumber(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Whether a character stands on another one. */
  static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
