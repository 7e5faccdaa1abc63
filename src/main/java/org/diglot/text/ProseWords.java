package org.diglot.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a Markdown text that a translator would translate: without code, addresses, tags,
 * and without tokens that no language has as a word (file names, commands, acronyms, numbers).
 */
final class ProseWords {

  /** Bounded, so that many unclosed ones cost no more than one. */
  private static final Pattern NO_PROSE =
      Pattern.compile(
          "[a-z]{2,12}(?:<span>)?://(?:</span>)?\\s?[^\\s)\\]]{1,2000}|`[^`]{0,2000}`"
              + "|\\]\\([^()]{0,2000}(?:\\([^()]{0,200}\\)[^()]{0,2000})?\\)"
              + "|</?[A-Za-z!][^<>]{0,2000}>|<[^<>\\s]{1,500}>|&#?[A-Za-z0-9]{1,31};"
              + "|\\[![A-Za-z]{1,20}\\]");

  /** One of these is in whatever {@link #NO_PROSE} finds. */
  private static final String MARKS = "`<&[]:*\\";

  /** What may go on a token beside letters, marks and numbers. */
  private static final String INNER = "'’_./\\:@$%#&+=-";

  private static final String JOINERS = "'’./\\:@-#&+=%";

  private ProseWords() {}

  /**
   * A word.
   *
   * @param text as written
   * @param first whether it is the first token of its sentence
   * @param symbol whether it is a command, a file name, an acronym or a number rather than a word
   */
  record Word(String text, boolean first, boolean symbol) {

    String folded() {
      return UCharacter.toLowerCase(ULocale.ROOT, text);
    }

    boolean isLower() {
      return !symbol && UCharacter.isLowerCase(text.codePointAt(0));
    }
  }

  /** The tokens of a text, in its order. */
  static List<Word> of(String markdown) {
    String plain = plain(markdown);
    List<Word> words = new ArrayList<>();
    int behind = 0;
    int at = 0;
    while (at < plain.length()) {
      int start = at;
      int c = plain.codePointAt(at);
      at += Character.charCount(c);
      if (startsToken(c)) {
        at = tokenEnd(plain, at);
        String token = trimmed(plain.substring(start, at));
        if (!token.isEmpty()) {
          boolean first = words.isEmpty() || opensSentence(plain, behind, start);
          words.add(new Word(token, first, isSymbol(token)));
          behind = start + token.length();
        }
      }
    }
    return words;
  }

  private static boolean startsToken(int c) {
    return Character.isLetter(c) || c == '$' || c == '%' || isNumber(Character.getType(c));
  }

  private static int tokenEnd(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Character.isLetter(c) && INNER.indexOf(c) < 0 && !isMarkOrNumber(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isMarkOrNumber(int c) {
    int type = Character.getType(c);
    return isNumber(type)
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isNumber(int type) {
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** The text without what is no prose; emphasis and escapes are gone too. */
  static String plain(String markdown) {
    if (!hasMarks(markdown)) {
      return markdown;
    }
    String text = NO_PROSE.matcher(markdown).replaceAll(" ");
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && "*_`[]()<>#.-\\".indexOf(text.charAt(i + 1)) >= 0) {
        plain.append(text.charAt(++i));
      } else if (c != '*') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean hasMarks(String markdown) {
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (c < 'a' && MARKS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensSentence(String plain, int from, int to) {
    for (int i = from; i < to; i++) {
      if (".:;!?|•–—".indexOf(plain.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String trimmed(String token) {
    int end = token.length();
    while (end > 0 && JOINERS.indexOf(token.charAt(end - 1)) >= 0) {
      end--;
    }
    return token.substring(0, end);
  }

  private static boolean isSymbol(String token) {
    boolean lowerSeen = false;
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      boolean hyphen = c == '-' && i > 0 && i + 1 < token.length();
      boolean apostrophe = (c == '\'' || c == '’') && i > 0;
      if (!letter && !hyphen && !apostrophe) {
        return true;
      }
      boolean capital = Character.isUpperCase(c);
      if (capital && (lowerSeen || (i > 0 && token.charAt(i - 1) == '-'))) {
        return true;
      }
      lowerSeen |= Character.isLowerCase(c);
      letters += letter ? 1 : 0;
      capitals += capital ? 1 : 0;
    }
    return letters == 0 || (capitals > 1 && letters > 1);
  }
}
