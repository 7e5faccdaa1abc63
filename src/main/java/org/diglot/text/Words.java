package org.diglot.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
   * @param spelling its letters
   * @param gap what stands before it
   * @param unspaced whether its script writes no spaces
   */
  public record Word(Spelling spelling, int start, int end, Gap gap, boolean unspaced) {

    /** Without case, with straight apostrophes. */
    public String folded() {
      return spelling.folded();
    }
  }

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
    List<Word> words = new ArrayList<>(text.length() / 5 + 1);
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (isUnspaced(codePoint)) {
        words.add(word(text, at, next, words, true));
      } else if (isLetterOrDigit(codePoint)) {
        next = WordScanner.end(text, at);
        words.add(word(text, at, next, words, false));
      } else if (isProlonged(codePoint) && isBehindUnspaced(at, words)) {
        words.add(word(text, at, next, words, true));
      }
      at = next;
    }
    return words;
  }

  private static boolean isLetterOrDigit(int codePoint) {
    if (codePoint < 0x80) {
      return (codePoint >= '0' && codePoint <= '9')
          || ((codePoint | 0x20) >= 'a' && (codePoint | 0x20) <= 'z');
    }
    return !isProlonged(codePoint) && Character.isLetterOrDigit(codePoint);
  }

  /** Signs that lengthen a sound; they have no script of their own. */
  private static boolean isProlonged(int codePoint) {
    return codePoint == 0x30FC || codePoint == 0xFF70;
  }

  private static boolean isBehindUnspaced(int at, List<Word> words) {
    if (words.isEmpty()) {
      return false;
    }
    Word last = words.get(words.size() - 1);
    return last.unspaced() && last.end() == at;
  }

  private static Word word(String text, int start, int end, List<Word> before, boolean unspaced) {
    int from = before.isEmpty() ? 0 : before.get(before.size() - 1).end();
    Gap gap = before.isEmpty() ? Gap.CLAUSE : gap(text, from, start);
    return new Word(Spelling.of(text, start, end), start, end, gap, unspaced);
  }

  /** Whether a character's script writes no spaces. */
  static boolean isUnspaced(int codePoint) {
    if (codePoint < 0x0E00) {
      return false;
    }
    if ((codePoint >= 0x3041 && codePoint <= 0x3096)
        || (codePoint >= 0x30A1 && codePoint <= 0x30FA)
        || (codePoint >= 0x4E00 && codePoint <= 0x9FFF)) {
      return true;
    }
    return !(codePoint >= 0xAC00 && codePoint <= 0xD7A3)
        && UNSPACED.contains(UScript.getScript(codePoint));
  }

  private static Gap gap(String text, int from, int to) {
    if (from == to) {
      return Gap.NONE;
    }
    if (to - from == 1 && text.charAt(from) == ' ') {
      return Gap.SPACE;
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
    if (isPlain(text)) {
      return text;
    }
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String folded = UCharacter.foldCase(text, true);
    return folded.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u02BC', '\'');
  }

  /** Whether there is nothing to fold: small Latin letters, digits, kana and ideographs. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean small = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'';
      if (!small && !(c >= 0x3041 && c <= 0x30FC) && !(c >= 0x4E00 && c <= 0x9FFF)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
