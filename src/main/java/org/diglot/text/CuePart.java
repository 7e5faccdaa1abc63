package org.diglot.text;

import java.util.ArrayList;
import java.util.List;
import org.diglot.model.LanguageTag;
import org.diglot.text.Words.Gap;
import org.diglot.text.Words.Word;

/**
 * What one word of a phrase looks like.
 *
 * @param kind how its text is compared
 * @param text folded; empty for a place holder
 * @param gap what stands between it and the word before
 */
record CuePart(Kind kind, String text, Gap gap, MonthNames months) {

  enum Kind {
    WHOLE,
    PREFIX,
    SUFFIX,
    INSIDE,
    ANY,
    /** Some words of the clause, or none. */
    SPAN,
    NUMBER,
    YEAR,
    MONTH
  }

  /** Longer words are none. */
  static final int LONGEST_WORD = 64;

  /** The parts of a word of a phrase; none where it is not well-formed. */
  static List<CuePart> of(String word, Gap before, LanguageTag language) {
    if (word.startsWith("<")) {
      return placeholder(word, before, language);
    }
    List<CuePart> parts = new ArrayList<>();
    String[] joined = word.split("-", -1);
    for (int i = 0; i < joined.length; i++) {
      List<CuePart> some = piece(joined[i], i == 0 ? before : Gap.HYPHEN, language);
      if (some.isEmpty()) {
        return List.of();
      }
      parts.addAll(some);
    }
    return parts;
  }

  private static List<CuePart> placeholder(String word, Gap before, LanguageTag language) {
    MonthNames months = MonthNames.of(language);
    return switch (word) {
      case "<number>" -> List.of(new CuePart(Kind.NUMBER, "", before, months));
      case "<year>" -> List.of(new CuePart(Kind.YEAR, "", before, months));
      case "<month>" -> List.of(new CuePart(Kind.MONTH, "", before, months));
      default -> List.of();
    };
  }

  private static List<CuePart> piece(String piece, Gap before, LanguageTag language) {
    MonthNames months = MonthNames.of(language);
    if (piece.equals("*")) {
      return List.of(new CuePart(Kind.ANY, "", before, months));
    }
    if (piece.equals("**")) {
      return List.of(new CuePart(Kind.SPAN, "", before, months));
    }
    boolean anyStart = piece.startsWith("*");
    boolean anyEnd = piece.length() > 1 && piece.endsWith("*");
    String core = piece.substring(anyStart ? 1 : 0, piece.length() - (anyEnd ? 1 : 0));
    List<Word> words = core.indexOf('*') >= 0 ? List.of() : Words.of(core, language);
    List<CuePart> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean first = i == 0 && anyStart;
      boolean last = i == words.size() - 1 && anyEnd;
      Kind kind =
          first && last ? Kind.INSIDE : first ? Kind.SUFFIX : last ? Kind.PREFIX : Kind.WHOLE;
      Gap gap = i == 0 ? before : Gap.NONE;
      Word word = words.get(i);
      boolean open = last || first;
      String text = open ? openText(core, word, first, last) : word.folded();
      parts.add(new CuePart(kind, text, gap, months));
    }
    return parts;
  }

  /** An apostrophe next to the place holder belongs to the word: "n'*". */
  private static String openText(String core, Word word, boolean first, boolean last) {
    return Words.fold(core.substring(first ? 0 : word.start(), last ? core.length() : word.end()));
  }

  /** Whether it is a word without any place holder. */
  boolean isWhole() {
    return kind == Kind.WHOLE;
  }

  /** Whether a word is it, with what stands between it and the word before. */
  boolean matches(Word word) {
    return gapMatches(word) && textMatches(word);
  }

  private boolean gapMatches(Word word) {
    return gap == Gap.HYPHEN
        ? word.gap() == Gap.HYPHEN
        : word.gap() == Gap.SPACE || word.gap() == Gap.NONE;
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && isAsciiDigit(word.charAt(2))
        && isAsciiDigit(word.charAt(3));
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a word is it, whatever stands before it. */
  boolean textMatches(Word word) {
    String folded = word.folded();
    if (folded.length() > LONGEST_WORD) {
      return false;
    }
    return switch (kind) {
      case WHOLE -> folded.equals(text);
      case PREFIX -> folded.startsWith(text);
      case SUFFIX -> folded.endsWith(text);
      case INSIDE -> folded.contains(text);
      case ANY, SPAN -> true;
      case NUMBER -> Character.isDigit(folded.codePointAt(0));
      case YEAR -> isYear(folded);
      case MONTH -> months.numberOf(folded) > 0;
    };
  }
}
