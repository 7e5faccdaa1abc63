package org.diglot.check;

/** Tells whether a word is a name with a slip in it. */
final class NearName {

  private static final int LONG = 8;
  private static final int LIMIT = 40;

  private NearName() {}

  /**
   * @param name as the source has it
   * @param word what the target has instead
   * @param sameScript whether the target's own words are written in Latin letters, too
   */
  static boolean isNear(String name, String word, boolean sameScript) {
    int letters = name.length();
    if (letters < 3
        || letters > LIMIT
        || Math.abs(letters - word.length()) > 2
        || name.equals(word)
        || isForeign(name, word)) {
      return false;
    }
    if (name.equalsIgnoreCase(word)) {
      return name.indexOf('.') < 0
          && (!isAllCapitals(word) || NameShape.of(name) == NameShape.CODED);
    }
    if (isInflected(name, word, sameScript) || isInflected(word, name, sameScript)) {
      return false;
    }
    if (NameShape.of(name) == NameShape.ACRONYM) {
      return isAllCapitals(word) && letters == word.length() && distance(name, word) == 1;
    }
    if (isDigitSlip(name, word)) {
      return true;
    }
    return letters > 3 && distance(name, word) <= (letters >= LONG ? 2 : 1);
  }

  /** A word with letters that the name's alphabet lacks is a translation. */
  private static boolean isForeign(String name, String word) {
    return !isAscii(word) && isAscii(name);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAllCapitals(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  /** A longer form with an ending; in text of another script only the English plural. */
  private static boolean isInflected(String stem, String form, boolean sameScript) {
    int added = form.length() - stem.length();
    if (added < 1 || added > 2 || !form.regionMatches(true, 0, stem, 0, stem.length())) {
      return false;
    }
    char last = form.charAt(form.length() - 1);
    boolean doubled = added == 1 && last == stem.charAt(stem.length() - 1);
    return !doubled && (sameScript || last == 's');
  }

  private static boolean isDigitSlip(String name, String word) {
    if (name.length() != word.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      boolean digits = Character.isDigit(name.charAt(i)) && Character.isDigit(word.charAt(i));
      if (name.charAt(i) != word.charAt(i) && !digits) {
        return false;
      }
    }
    return true;
  }

  /** Edits of one letter, a swap of neighbours counted as one; letter case counts. */
  static int distance(String left, String right) {
    int[] beforeLast = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
        if (i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[right.length()];
  }
}
