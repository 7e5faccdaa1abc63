package org.diglot.memory;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * Tells whether a word of a text is a form of a term's word. It knows scripts, not languages:
 * alphabets inflect at the end, Hangul adds particles behind, Arabic and Hebrew add letters in
 * front and behind. Both words are case-folded.
 */
enum Inflection {
  /** As the source writes it: a plural, a possessive. */
  SLIGHT(1, 2, false),
  /** A form of the same word. */
  STRICT(2, 2, false),
  /** A form of the same word or a compound with it: enough to say that the term is there. */
  LENIENT(3, 4, true);

  private static final int COMPOUND = 5;
  private static final int PARTICLES = 4;
  private static final String ARABIC_PREFIXES = "\u0648\u0641\u0628\u0643\u0644\u0627\u0633";
  private static final String HEBREW_PREFIXES = "\u05D5\u05D4\u05D1\u05DB\u05DC\u05DE\u05E9";
  private static final String ARTICLE = "\u0627\u0644";
  private static final char TEH_MARBUTA = '\u0629';

  private final int cut;
  private final int added;
  private final boolean compounds;

  Inflection(int cut, int added, boolean compounds) {
    this.cut = cut;
    this.added = added;
    this.compounds = compounds;
  }

  boolean isForm(String word, String term) {
    if (word.equals(term)) {
      return true;
    }
    if (term.length() < 2) {
      return false;
    }
    return switch (UnicodeScript.of(term.codePointAt(0))) {
      case HANGUL -> word.startsWith(term) && word.length() - term.length() <= PARTICLES;
      case ARABIC -> isSemiticForm(word, arabicStem(term), ARABIC_PREFIXES);
      case HEBREW -> isSemiticForm(word, term, HEBREW_PREFIXES);
      default -> isAlphabeticForm(plain(word), plain(term));
    };
  }

  private static String arabicStem(String term) {
    int from = term.startsWith(ARTICLE) && term.length() > 4 ? ARTICLE.length() : 0;
    int to = term.charAt(term.length() - 1) == TEH_MARBUTA ? term.length() - 1 : term.length();
    return term.substring(from, to);
  }

  private static boolean isSemiticForm(String word, String stem, String prefixes) {
    int at = word.indexOf(stem);
    if (at < 0 || at > PARTICLES || word.length() - at - stem.length() > PARTICLES) {
      return false;
    }
    return word.substring(0, at).chars().allMatch(c -> prefixes.indexOf(c) >= 0);
  }

  private boolean isAlphabeticForm(String word, String term) {
    if (word.equals(term)) {
      return true;
    }
    int letters = term.length();
    if (letters < 3 || !Character.isLetter(term.charAt(letters - 1))) {
      return false;
    }
    int prefix = commonPrefix(word, term);
    int allowed = letters >= 6 ? cut : letters >= 4 ? Math.min(cut, 1) : 0;
    if (prefix >= letters - allowed && word.length() - prefix <= added + letters - prefix) {
      return true;
    }
    return compounds && letters >= COMPOUND && word.contains(term);
  }

  private static int commonPrefix(String left, String right) {
    int end = Math.min(left.length(), right.length());
    int at = 0;
    while (at < end && left.charAt(at) == right.charAt(at)) {
      at++;
    }
    return at;
  }

  /** Without accents and umlauts, which inflection adds and takes away. */
  static String plain(String word) {
    if (word.chars().allMatch(c -> c < 0x80)) {
      return word;
    }
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        letters.append(parts.charAt(i));
      }
    }
    return letters.toString();
  }
}
