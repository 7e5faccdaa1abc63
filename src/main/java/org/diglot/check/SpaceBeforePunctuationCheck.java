package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.Typeset;

/**
 * Finds spaces before a comma, a period or a closing parenthesis, before other marks where the
 * language puts none there, and behind an opening parenthesis; a note for each page.
 */
final class SpaceBeforePunctuationCheck implements PageCheck {

  static final Rule RULE = new Rule("space-before-punctuation", Severity.NOTE, "whitespace");

  private static final String MARKS = ",.;:!?)،؛؟、。，；：！？";
  private static final CharacterSet ENDS = CharacterSet.of(MARKS);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    String allowed = page.targetLanguage().typography().spaceBefore();
    List<Spot> spots = new ArrayList<>();
    for (Pair pair : page.all()) {
      if (!pair.isHalf()) {
        List<Spot> found = spots(pair, allowed);
        if (!found.isEmpty() && !hasOne(pair.source().typeset())) {
          spots.addAll(found);
        }
      }
    }
    if (!spots.isEmpty()) {
      String message = "space before punctuation in " + spots.get(0).quote();
      findings.report(Spot.finding(RULE, spots, message, "remove the space"));
    }
  }

  private static List<Spot> spots(Pair pair, String allowed) {
    if (!pair.target().characters().hasBehindSpace(ENDS)) {
      return List.of();
    }
    String text = pair.target().typeset();
    List<Spot> spots = new ArrayList<>();
    for (int at = 2; at < text.length() && spots.size() < Spot.MOST; at++) {
      if (isSpaced(text, at) && allowed.indexOf(text.charAt(at)) < 0) {
        spots.add(new Spot(pair, start(text, at), at, ""));
      }
    }
    return spots;
  }

  private static boolean hasOne(String text) {
    for (int at = 2; at < text.length(); at++) {
      if (isSpaced(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark that ends something stands behind a space, as in {@code word , word}. */
  private static boolean isSpaced(String text, int at) {
    char c = text.charAt(at);
    if (MARKS.indexOf(c) < 0 || !isSpace(text.charAt(at - 1))) {
      return false;
    }
    int start = start(text, at);
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    boolean word = Character.isLetterOrDigit(before) || isMark(before) || before == ')';
    return word && (at + 1 == text.length() || ends(text.charAt(at + 1)));
  }

  private static boolean isMark(char c) {
    return c == Typeset.CLOSE || c == Typeset.CODE;
  }

  private static boolean ends(char c) {
    return isSpace(c) || c == '\n' || c == '\r' || c == Typeset.CLOSE || c == '"' || c > 0x2E80;
  }

  private static int start(String text, int at) {
    int start = at;
    while (start > 0 && isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F';
  }
}
