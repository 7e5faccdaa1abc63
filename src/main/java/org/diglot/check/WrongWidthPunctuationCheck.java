package org.diglot.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.Scripts;
import org.diglot.text.Typeset;
import org.diglot.text.Typography;

/**
 * Finds marks of ASCII between Chinese characters or kana where the language has its own,
 * half-width kana, full-width letters and digits, and full-width marks in a language that does not
 * use them; a finding for each page.
 */
final class WrongWidthPunctuationCheck implements PageCheck {

  static final Rule RULE = new Rule("wrong-width-punctuation", Severity.NOTE, "locale-violation");

  private static final String ASCII = ",.;:?!()";
  private static final String FULL = "\uFF0C\u3002\uFF1B\uFF1A\uFF1F\uFF01\uFF08\uFF09";

  /** What is out of place in a language without full-width marks. */
  private static final CharacterSet FULL_WIDTH =
      CharacterSet.of(
          IntStream.rangeClosed('\u3001', '\uFF9F')
              .filter(c -> isFull((char) c))
              .mapToObj(Character::toString)
              .collect(Collectors.joining()));

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    Typography typography = page.targetLanguage().typography();
    List<Spot> spots = new ArrayList<>();
    int[] fullMarks = new int[ASCII.length()];
    for (Pair pair : page.all()) {
      if (!pair.isHalf()) {
        if (typography.isFullWidth()) {
          asciiMarks(pair, spots, fullMarks);
        } else if (typography.isSpaced()) {
          fullMarks(pair, spots);
        }
      }
    }
    spots.removeIf(spot -> isHouseStyle(spot, fullMarks));
    if (!spots.isEmpty()) {
      String message = "a character of the wrong width in " + spots.get(0).quote();
      findings.report(Spot.finding(RULE, spots, message, "write it in the other width"));
    }
  }

  /** A page that never writes the full-width form of colon or parenthesis has that style. */
  private static boolean isHouseStyle(Spot spot, int[] fullMarks) {
    int mark = ASCII.indexOf(spot.pair().target().markdown().charAt(spot.start()));
    return mark >= 0 && ":;?!()".indexOf(ASCII.charAt(mark)) >= 0 && fullMarks[mark] < 2;
  }

  private static void asciiMarks(Pair pair, List<Spot> spots, int[] fullMarks) {
    String text = pair.target().typeset();
    for (int at = 0; at < text.length() && spots.size() < Spot.MOST; at++) {
      char c = text.charAt(at);
      int mark = c < 0x80 ? ASCII.indexOf(c) : -1;
      if (mark >= 0 && isBetweenHan(text, at)) {
        spots.add(new Spot(pair, at, at + 1, own(text, at, mark)));
      } else if (c >= '\u3002') {
        int full = FULL.indexOf(c);
        if (full >= 0) {
          fullMarks[full]++;
        } else if (isOddWidth(c)) {
          spots.add(new Spot(pair, at, at + 1, normal(c)));
        }
      }
    }
  }

  private static String own(String text, int at, int mark) {
    boolean kana = text.chars().anyMatch(c -> c >= 0x3041 && c <= 0x30FA);
    return kana && text.charAt(at) == ',' ? "\u3001" : FULL.substring(mark, mark + 1);
  }

  /** Han or kana before it, or for an opening parenthesis behind it, and no Latin word around. */
  private static boolean isBetweenHan(String text, int at) {
    char c = text.charAt(at);
    boolean before = at > 0 && Scripts.isHanOrKana(text.charAt(at - 1));
    if (!before) {
      return false;
    }
    if (at + 1 == text.length()) {
      return true;
    }
    char after = text.charAt(at + 1);
    boolean closes = ",.;?!".indexOf(c) >= 0 && (after == ' ' || after == '\n' || after == '\r');
    return closes || Scripts.isHanOrKana(after) || after == Typeset.CLOSE;
  }

  /** Half-width kana, full-width letters and digits. */
  private static boolean isOddWidth(char c) {
    return (c >= '\uFF66' && c <= '\uFF9F')
        || (c >= '\uFF10' && c <= '\uFF19')
        || (c >= '\uFF21' && c <= '\uFF3A')
        || (c >= '\uFF41' && c <= '\uFF5A');
  }

  private static String normal(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
  }

  private static void fullMarks(Pair pair, List<Spot> spots) {
    if (!pair.target().characters().meets(FULL_WIDTH)) {
      return;
    }
    String text = pair.target().typeset();
    for (int at = 0; at < text.length() && spots.size() < Spot.MOST; at++) {
      char c = text.charAt(at);
      if (c >= '\u3001' && isFull(c)) {
        boolean han = at > 0 && Scripts.isHanOrKana(text.charAt(at - 1));
        if (!han) {
          spots.add(new Spot(pair, at, at + 1, half(text, at)));
        }
      }
    }
  }

  private static boolean isFull(char c) {
    return c == '\u3001' || FULL.indexOf(c) >= 0 || isOddWidth(c);
  }

  private static String half(String text, int at) {
    char c = text.charAt(at);
    int full = c == '\u3001' ? 0 : FULL.indexOf(c);
    if (full < 0) {
      return normal(c);
    }
    String mark = ASCII.substring(full, full + 1);
    boolean glued = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    if (mark.equals("(")) {
      boolean behindWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
      return behindWord ? " (" : mark;
    }
    return glued ? mark + " " : mark;
  }
}
