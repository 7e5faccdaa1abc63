package org.diglot.memory;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.text.Spelling;
import org.diglot.text.Words.Word;

/**
 * Words as a {@link Bitext} counts them, so that the inflections of a word count as one. Which
 * letters are left out depends on the script alone: what stands in front of Arabic and Hebrew words
 * as a single letter or article, and everything behind a word's first letters. Of scripts without
 * spaces a Katakana run is a word, and of the others any two neighbouring characters are.
 */
public final class WordForms {

  /**
   * A word's form.
   *
   * @param form what is counted
   * @param start offset of the word in its text
   * @param end offset behind it
   */
  public record Form(String form, int start, int end) {}

  private static final int FIRST_NOT_LATIN = 0x250;
  private static final int FIRST_HIRAGANA = 0x3041;
  private static final int FIRST_KATAKANA = 0x30A0;
  private static final int FIRST_IDEOGRAPH = 0x4E00;
  private static final int LAST_IDEOGRAPH = 0x9FFF;
  private static final int LETTERS = 6;
  private static final int SYLLABLES = 2;
  private static final int CONSONANTS = 4;
  private static final int SHORTEST_STEM = 3;
  private static final List<String> ARABIC_FRONT =
      List.of("وال", "بال", "كال", "فال", "لل", "ال", "و", "ب", "ل", "ف", "ك");
  private static final List<String> HEBREW_FRONT =
      List.of("וה", "שה", "וב", "ול", "ומ", "כש", "ה", "ו", "ב", "ל", "מ", "ש", "כ");

  private WordForms() {}

  /** The forms of a text's words, in order. */
  public static List<Form> of(List<Word> words) {
    List<Form> forms = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Word word = words.get(at);
      if (!word.unspaced()) {
        forms.add(new Form(stem(word.folded()), word.start(), word.end()));
        at++;
      } else if (isKatakana(word)) {
        int end = katakanaEnd(words, at);
        forms.add(joined(words.subList(at, end)));
        at = end;
      } else {
        boolean joins = at + 1 < words.size() && isJoined(word, words.get(at + 1));
        forms.add(joined(words.subList(at, joins ? at + 2 : at + 1)));
        at++;
      }
    }
    return forms;
  }

  private static boolean isJoined(Word word, Word next) {
    return next.unspaced() && next.start() == word.end() && !isKatakana(next);
  }

  private static boolean isKatakana(Word word) {
    char first = word.folded().charAt(0);
    if (first >= FIRST_HIRAGANA && first < FIRST_KATAKANA
        || first >= FIRST_IDEOGRAPH && first <= LAST_IDEOGRAPH) {
      return false;
    }
    return script(word.folded()) == UnicodeScript.KATAKANA;
  }

  private static int katakanaEnd(List<Word> words, int start) {
    int at = start + 1;
    while (at < words.size()
        && words.get(at).start() == words.get(at - 1).end()
        && (isKatakana(words.get(at)) || words.get(at).folded().equals("\u30FC"))) {
      at++;
    }
    return at;
  }

  private static Form joined(List<Word> words) {
    StringBuilder form = new StringBuilder();
    words.forEach(word -> form.append(word.folded()));
    int end = words.get(words.size() - 1).end();
    return new Form(Spelling.of(form.toString()).text(), words.get(0).start(), end);
  }

  private static UnicodeScript script(String word) {
    return UnicodeScript.of(word.codePointAt(0));
  }

  private static String stem(String word) {
    if (word.charAt(0) < FIRST_NOT_LATIN) {
      return Character.isLetter(word.charAt(0)) ? first(word, LETTERS) : word;
    }
    return switch (script(word)) {
      case HANGUL -> first(word, SYLLABLES);
      case ARABIC -> first(withoutFront(plainArabic(word), ARABIC_FRONT), CONSONANTS);
      case HEBREW -> first(withoutFront(word, HEBREW_FRONT), CONSONANTS);
      default -> Character.isLetter(word.codePointAt(0)) ? first(word, LETTERS) : word;
    };
  }

  private static String first(String word, int letters) {
    return word.length() <= letters || word.codePointCount(0, word.length()) <= letters
        ? word
        : Spelling.of(word, 0, word.offsetByCodePoints(0, letters)).text();
  }

  /** Without all that can stand in front, so that a word is the same with one and with two. */
  private static String withoutFront(String word, List<String> fronts) {
    String rest = word;
    Optional<String> front = front(rest, fronts);
    while (front.isPresent()) {
      rest = rest.substring(front.get().length());
      front = front(rest, fronts);
    }
    return rest;
  }

  private static Optional<String> front(String word, List<String> fronts) {
    return fronts.stream()
        .filter(front -> word.length() - front.length() >= SHORTEST_STEM)
        .filter(word::startsWith)
        .findFirst();
  }

  /** Without vowel signs and lengthening, and with one form of alef. */
  private static String plainArabic(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '\u0622' || c == '\u0623' || c == '\u0625') {
        plain.append('\u0627');
      } else if (c != '\u0640' && (c < '\u064B' || c > '\u0652')) {
        plain.append(c);
      }
    }
    return plain.isEmpty() ? word : plain.toString();
  }
}
