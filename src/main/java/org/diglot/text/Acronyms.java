package org.diglot.text;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** What the words of a text may be abbreviated to, for names as "Azure AD" and "AAD". */
final class Acronyms {

  private final List<String> words;
  private final String initials;

  /** Initials, and acronyms in full: {@code aad} for "Azure AD". */
  private final String letters;

  /**
   * @param words of the text, as written
   */
  Acronyms(List<String> words) {
    this.words = List.copyOf(words);
    StringBuilder first = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String word : words) {
      first.append(word.charAt(0));
      all.append(isAcronym(word) ? word : word.substring(0, 1));
    }
    this.initials = first.toString();
    this.letters = all.toString().toLowerCase(Locale.ROOT);
  }

  static boolean isAcronym(String written) {
    String letters = singular(written);
    return letters.length() >= 2
        && letters.length() <= 6
        && letters.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** Whether some words of the text are what an acronym stands for. */
  boolean spellOut(String acronym) {
    String wanted = singular(acronym);
    return indexOfInitials(wanted) >= 0
        || (wanted.length() > 2 && letters.contains(wanted.toLowerCase(Locale.ROOT)));
  }

  /** Marks the words that an acronym stands for. */
  void mark(String acronym, BitSet found) {
    String wanted = singular(acronym);
    int at = indexOfInitials(wanted);
    if (at >= 0) {
      found.set(at, at + wanted.length());
    }
    markAbbreviated(wanted, found);
  }

  private void markAbbreviated(String acronym, BitSet found) {
    int from = acronym.length() > 2 ? letters.indexOf(acronym.toLowerCase(Locale.ROOT)) : -1;
    int at = 0;
    for (int i = 0; from >= 0 && i < words.size() && at < from + acronym.length(); i++) {
      found.set(i, found.get(i) || at >= from);
      at += isAcronym(words.get(i)) ? words.get(i).length() : 1;
    }
  }

  /** Where words with an acronym's initials stand; for a short one they must be capitals. */
  private int indexOfInitials(String acronym) {
    return acronym.length() > 2
        ? initials.toLowerCase(Locale.ROOT).indexOf(acronym.toLowerCase(Locale.ROOT))
        : initials.indexOf(acronym);
  }

  private static String singular(String acronym) {
    boolean plural = acronym.length() > 2 && acronym.endsWith("s");
    return plural ? acronym.substring(0, acronym.length() - 1) : acronym;
  }
}
