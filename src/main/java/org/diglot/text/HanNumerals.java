package org.diglot.text;

/** Reads numbers written with ideographs: 三, 十二, 二百五十, 三万. */
final class HanNumerals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String SMALL_POWERS = "十百千";
  private static final int LONGEST = 9;
  private static final int TEN_THOUSAND = 10_000;

  private HanNumerals() {}

  static boolean isNumeral(char c) {
    return digit(c) >= 0 || SMALL_POWERS.indexOf(c) >= 0 || c == '万' || c == '萬';
  }

  private static int digit(char c) {
    return c == '两' || c == '兩' ? 2 : c == '零' ? 0 : DIGITS.indexOf(c);
  }

  /** The offset behind the numerals at an offset. */
  static int behind(String text, int from) {
    int at = from;
    while (at < text.length() && isNumeral(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The number of some numerals; -1 where they are none or too many. */
  static int number(String numerals) {
    if (numerals.isEmpty() || numerals.length() > LONGEST) {
      return -1;
    }
    int total = 0;
    int section = 0;
    int digit = -1;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      int power = SMALL_POWERS.indexOf(c);
      if (power >= 0) {
        section += Math.max(digit, digit < 0 ? 1 : 0) * (int) Math.pow(10, power + 1.0);
        digit = -1;
      } else if (digit(c) < 0) {
        total += Math.max(section + Math.max(digit, 0), 1) * TEN_THOUSAND;
        section = 0;
        digit = -1;
      } else if (digit > 0) {
        return -1;
      } else {
        digit = digit(c);
      }
    }
    return total + section + Math.max(digit, 0);
  }
}
