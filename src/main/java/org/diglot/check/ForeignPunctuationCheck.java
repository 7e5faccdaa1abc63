package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.Scripts;
import org.diglot.text.Typography;

/**
 * Finds marks of ASCII behind words of a language that has marks of its own, such as an English
 * comma in Arabic, and Arabic marks in a language that does not use them; a note for each page.
 */
final class ForeignPunctuationCheck implements PageCheck {

  static final Rule RULE = new Rule("foreign-punctuation", Severity.NOTE, "locale-violation");

  private static final String ARABIC = "\u060C\u061B\u061F";
  private static final CharacterSet ARABIC_MARKS = CharacterSet.of(ARABIC);
  private static final String ASCII = ",;?";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    Typography typography = page.targetLanguage().typography();
    List<Spot> spots = new ArrayList<>();
    for (Pair pair : page.all()) {
      if (!pair.isHalf()) {
        if (typography.hasNativeMarks()) {
          asciiMarks(pair, typography, spots);
        } else {
          arabicMarks(pair, spots);
        }
      }
    }
    if (!spots.isEmpty()) {
      String message = "punctuation of another language in " + spots.get(0).quote();
      String mend = "write the language's own marks";
      findings.report(Spot.finding(RULE, spots, message, mend));
    }
  }

  private static void asciiMarks(Pair pair, Typography typography, List<Spot> spots) {
    String text = pair.target().typeset();
    for (int at = 1; at < text.length() && spots.size() < Spot.MOST; at++) {
      char c = text.charAt(at);
      if (c == ',' || c == ';' || c == '?') {
        Optional<Character> own = typography.nativeMark(c);
        if (own.isPresent() && isInOwnScript(text, at)) {
          spots.add(new Spot(pair, at, at + 1, String.valueOf(own.get())));
        }
      }
    }
  }

  /** Behind a letter from right to left, and not before one from left to right. */
  private static boolean isInOwnScript(String text, int at) {
    if (!Scripts.isRightToLeft(text.charAt(at - 1))) {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    return next == text.length() || Scripts.isRightToLeft(text.charAt(next));
  }

  /** In Persian and Urdu, which have no pack, Arabic letters stand before them. */
  private static void arabicMarks(Pair pair, List<Spot> spots) {
    if (!pair.target().characters().meets(ARABIC_MARKS)) {
      return;
    }
    String text = pair.target().typeset();
    for (int at = 0; at < text.length() && spots.size() < Spot.MOST; at++) {
      int mark = text.charAt(at) < '\u060C' ? -1 : ARABIC.indexOf(text.charAt(at));
      boolean arabic = mark >= 0 && at > 0 && Scripts.isArabic(text.charAt(at - 1));
      if (mark >= 0 && !arabic) {
        spots.add(new Spot(pair, at, at + 1, ASCII.substring(mark, mark + 1)));
      }
    }
  }
}
