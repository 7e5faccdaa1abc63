package org.diglot.check;

/** How much a word looks like a name. */
enum NameShape {
  /** Small letters, or digits only. */
  NONE,
  /** A capital letter in front: a name, or the first word of a sentence or a title. */
  CAPITALISED,
  /** Capital letters only. */
  ACRONYM,
  /** Capital letters within, letters with digits, or a file's name: no word of any language. */
  CODED;

  private static final int SHORTEST = 3;

  static NameShape of(String word) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int other = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else {
        other++;
      }
    }
    if (upper + lower == 0 || word.length() < 2) {
      return NONE;
    }
    if (other > 0) {
      return isFileName(word) ? CODED : NONE;
    }
    if (digits > 0) {
      return upper > 0 ? CODED : NONE;
    }
    return ofLetters(word, upper, lower);
  }

  private static NameShape ofLetters(String word, int upper, int lower) {
    if (lower == 0) {
      return word.length() >= SHORTEST ? ACRONYM : NONE;
    }
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean plural = upper == word.length() - 1 && word.endsWith("s");
    if (plural) {
      return NONE;
    }
    if (upper > (capital ? 1 : 0)) {
      return word.length() > SHORTEST ? CODED : NONE;
    }
    return capital && word.length() > SHORTEST ? CAPITALISED : NONE;
  }

  private static boolean isFileName(String word) {
    int dot = word.lastIndexOf('.');
    int extension = word.length() - dot - 1;
    return dot > 1
        && extension >= 2
        && extension <= 4
        && !Character.isDigit(word.charAt(0))
        && !Character.isUpperCase(word.charAt(dot + 1));
  }
}
