package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.Scripts;
import org.diglot.text.Typeset;

/**
 * Finds words, and phrases of two or three words, that stand twice: {@code le le serveur}. Silent
 * where the source repeats a word itself, and where code stands between.
 */
final class RepeatedWordCheck implements PairCheck {

  static final Rule RULE = new Rule("repeated-word", Severity.WARNING, "duplication");

  private static final int LONGEST_PHRASE = 3;
  private static final int SHORTEST_PHRASE = 6;

  /** A word; {@code linked} tells whether nothing but spaces and marks stand before it. */
  private record Word(String folded, int start, int end, boolean linked) {}

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (!pair.target().language().typography().isSpaced()) {
      return;
    }
    List<Word> words = words(pair.target().typeset());
    for (int i = 1; i < words.size(); i++) {
      for (int length = 1; length <= LONGEST_PHRASE && i >= length; length++) {
        if (isRepeated(pair, words, i, length)) {
          if (!hasRepeats(pair.source().typeset())) {
            report(pair, words, i, length, findings);
          }
          return;
        }
      }
    }
  }

  /** Whether the phrase that starts at a word says what the one before it says. */
  private static boolean isRepeated(Pair pair, List<Word> words, int at, int length) {
    if (at + length > words.size()) {
      return false;
    }
    int letters = 0;
    for (int k = 0; k < length; k++) {
      Word word = words.get(at + k);
      if (!word.linked() || !word.folded().equals(words.get(at + k - length).folded())) {
        return false;
      }
      letters += word.folded().length();
    }
    if (length > 1) {
      return letters >= SHORTEST_PHRASE;
    }
    String word = words.get(at).folded();
    boolean letter = Character.isLowerCase(pair.target().typeset().charAt(words.get(at).start()));
    boolean counted = word.length() > 1 || letter;
    return counted && !pair.target().language().typography().isRepeatable(word);
  }

  private static boolean hasRepeats(String source) {
    List<Word> words = words(source);
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).linked() && words.get(i).folded().equals(words.get(i - 1).folded())) {
        return true;
      }
    }
    return false;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int end = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isWordStart(text.charAt(at))) {
        int start = at;
        at = wordEnd(text, at);
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        words.add(new Word(word, start, at, !words.isEmpty() && isLinked(text, end, start)));
        end = at;
        at--;
      }
    }
    return words;
  }

  private static boolean isWordStart(char c) {
    return Scripts.isSpacedLetter(c) || Character.isSurrogate(c);
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(char c) {
    return isWordStart(c)
        || Character.isDigit(c)
        || c == '-'
        || c == '_'
        || c == '\''
        || c == '\u2019'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isLinked(String text, int from, int to) {
    boolean space = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean mark = c == Typeset.OPEN || c == Typeset.CLOSE;
      if (!mark && !isSpace(c)) {
        return false;
      }
      space |= isSpace(c);
    }
    return space;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\n' || c == '\r' || c == '\u202F' || c == '\t';
  }

  private static void report(Pair pair, List<Word> words, int at, int length, Findings findings) {
    int start = words.get(at - 1).end();
    int end = words.get(at + length - 1).end();
    String text = pair.target().markdown();
    boolean plain =
        pair.target().typeset().substring(start, end).equals(text.substring(start, end));
    String phrase = text.substring(words.get(at).start(), end);
    String message = "\"" + phrase + "\" stands twice";
    if (plain) {
      Spot spot = new Spot(pair, start, end, "");
      findings.report(Spot.finding(RULE, List.of(spot), message, "remove one of the two"));
    } else {
      findings.report(
          pair.finding(RULE, pair.target().range(words.get(at).start(), end), message)
              .withRemedy("remove one of the two"));
    }
  }
}
