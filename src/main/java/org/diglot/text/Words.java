package org.diglot.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diglot.model.LanguageTag;

/**
 * The words of a text as Unicode tells them. In scripts without spaces each character is a word of
 * its own: where dictionaries cut depends on what stands around.
 */
public final class Words {

  /** What stands before a word. */
  public enum Gap {
    /** Nothing, or the start of the text. */
    NONE,
    SPACE,
    HYPHEN,
    /** Punctuation that does not end a clause, such as a quotation mark, and spaces. */
    MARK,
    /** Punctuation that ends a clause. */
    CLAUSE
  }

  /**
   * A word.
   *
   * @param folded without case, with straight apostrophes
   * @param gap what stands before it
   * @param unspaced whether its script writes no spaces
   */
  public record Word(String folded, int start, int end, Gap gap, boolean unspaced) {}

  private static final Set<Integer> UNSPACED =
      Set.of(
          UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR);
  private static final String CLAUSE_ENDS = ".,;:!?()\u2013\u2014\u2026。、，；：！？（）،؛؟";
  private static final String HYPHENS = "-\u2010\u2011";

  private Words() {}

  /** The words of a text, in order. */
  public static List<Word> of(String text, LanguageTag language) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.value()));
    breaks.setText(text);
    List<Word> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (isWord(text, start, end)) {
        add(text, start, end, words);
      }
      start = end;
    }
    return words;
  }

  private static void add(String text, int start, int end, List<Word> words) {
    if (!isUnspaced(text.codePointAt(start))) {
      words.add(word(text, start, end, words, false));
      return;
    }
    for (int at = start; at < end; at = text.offsetByCodePoints(at, 1)) {
      words.add(word(text, at, text.offsetByCodePoints(at, 1), words, true));
    }
  }

  private static Word word(String text, int start, int end, List<Word> before, boolean unspaced) {
    int from = before.isEmpty() ? 0 : before.get(before.size() - 1).end();
    Gap gap = before.isEmpty() ? Gap.CLAUSE : gap(text, from, start);
    return new Word(fold(text.substring(start, end)), start, end, gap, unspaced);
  }

  private static boolean isWord(String text, int start, int end) {
    for (int at = start; at < end; at = text.offsetByCodePoints(at, 1)) {
      if (UCharacter.isLetterOrDigit(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnspaced(int codePoint) {
    return UNSPACED.contains(UScript.getScript(codePoint));
  }

  private static Gap gap(String text, int from, int to) {
    if (from == to) {
      return Gap.NONE;
    }
    boolean marks = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (CLAUSE_ENDS.indexOf(c) >= 0) {
        return Gap.CLAUSE;
      }
      marks |= !UCharacter.isUWhiteSpace(c);
    }
    if (!marks) {
      return Gap.SPACE;
    }
    return to - from == 1 && HYPHENS.indexOf(text.charAt(from)) >= 0 ? Gap.HYPHEN : Gap.MARK;
  }

  /** A text without case and with straight apostrophes; as long as it was in most languages. */
  public static String fold(String text) {
    String folded = UCharacter.foldCase(text, true);
    return folded.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u02BC', '\'');
  }
}
