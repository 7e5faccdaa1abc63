package org.diglot.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into terms. Words are terms in scripts that part them by spaces. In the others each
 * character opens a term with the one or two behind it, as far as its run goes. Arabic and Hebrew
 * words that start with particles are terms once more without them.
 */
final class Tokens {

  /**
   * A term.
   *
   * @param position its place: a word counts as one, so does a character of a script without spaces
   */
  record Token(String term, int position) {}

  private static final int LONGEST = 40;
  private static final int SHORTEST_STEM = 2;
  private static final String[] ARABIC = {
    "وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و", "ف", "ب", "ل", "ك"
  };
  private static final String[] HEBREW = {
    "וה", "שה", "מה", "בה", "ו", "ה", "ב", "ל", "כ", "מ", "ש"
  };

  private Tokens() {}

  /** The terms of a text that is not folded yet. */
  static List<Token> of(String text) {
    String folded = Folding.fold(text);
    List<Token> tokens = new ArrayList<>(folded.length() / 3 + 1);
    int at = 0;
    int position = 0;
    while (at < folded.length()) {
      int first = folded.codePointAt(at);
      int gram = Scripts.gram(first);
      int end = runEnd(folded, at, gram);
      if (gram > 0) {
        position = addGrams(folded, at, end, gram, position, tokens);
      } else if (Scripts.isWord(first)) {
        addWord(folded.substring(at, end), position++, tokens);
      }
      at = end;
    }
    return tokens;
  }

  private static int runEnd(String text, int start, int gram) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    boolean runs = gram > 0 || Scripts.isWord(first);
    while (runs && end < text.length()) {
      int next = text.codePointAt(end);
      if (Scripts.gram(next) != gram || (gram == 0 && !Scripts.isWord(next))) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  private static int addGrams(
      String text, int start, int end, int gram, int position, List<Token> tokens) {
    int next = position;
    for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
      int stop = at;
      for (int i = 0; i < gram && stop < end; i++) {
        stop += Character.charCount(text.codePointAt(stop));
      }
      tokens.add(new Token(text.substring(at, stop), next++));
    }
    return next;
  }

  private static void addWord(String word, int position, List<Token> tokens) {
    String term = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    tokens.add(new Token(term, position));
    char first = term.charAt(0);
    if (first >= 0x0590 && first < 0x0700) {
      for (String particle : first < 0x0600 ? HEBREW : ARABIC) {
        if (term.startsWith(particle) && term.length() - particle.length() >= SHORTEST_STEM) {
          tokens.add(new Token(term.substring(particle.length()), position));
        }
      }
    }
  }
}
