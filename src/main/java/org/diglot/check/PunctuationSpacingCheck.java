package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.Typeset;
import org.diglot.text.Typography;

/**
 * Finds marks without the space that the language puts before or behind them, or with a space at
 * which a line may break; a note for each page. A page that never writes the space is left alone:
 * that is its style.
 */
final class PunctuationSpacingCheck implements PageCheck {

  static final Rule RULE = new Rule("punctuation-spacing", Severity.NOTE, "locale-violation");

  /** With more of them the page has no rule that they break. */
  private static final int MINORITY = 2;

  private static final int KNOWN = 5;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    Typography typography = page.targetLanguage().typography();
    if (typography.spaces().isEmpty()
        || (typography.spaceBefore() + typography.spaceAfter()).isEmpty()) {
      return;
    }
    List<Spot> wrong = new ArrayList<>();
    int right = 0;
    for (Pair pair : page.all()) {
      if (!pair.isHalf() && !pair.source().markdown().equals(pair.target().markdown())) {
        right += judge(pair, typography, wrong);
      }
    }
    if (!wrong.isEmpty() && wrong.size() * MINORITY <= right) {
      String message =
          wrong.size()
              + " of "
              + (wrong.size() + right)
              + " marks lack their no-break space, as in "
              + wrong.get(0).quote();
      findings.report(Spot.finding(RULE, wrong, message, "write a no-break space"));
    }
  }

  /** Adds the wrong places, and counts the right ones. */
  private static int judge(Pair pair, Typography typography, List<Spot> wrong) {
    String text = pair.target().typeset();
    int right = 0;
    for (int at = 1; at < text.length() && wrong.size() < Spot.MOST; at++) {
      char c = text.charAt(at);
      if (c >= 'a' && c <= 'z') {
        continue;
      }
      if (typography.spaceBefore().indexOf(c) >= 0 && isMark(text, at)) {
        right += place(pair, typography, at, -1, wrong);
      } else if (typography.spaceAfter().indexOf(c) >= 0 && at + 1 < text.length()) {
        right += place(pair, typography, at + 1, 1, wrong);
      }
    }
    return right;
  }

  /** Judges the space before or behind an offset; 1 where it is right. */
  private static int place(Pair pair, Typography typography, int at, int side, List<Spot> wrong) {
    String text = pair.target().typeset();
    char there = text.charAt(side < 0 ? at - 1 : at);
    if (typography.spaces().indexOf(there) >= 0) {
      return 1;
    }
    boolean plain = Typography.Space.of(there).isPresent();
    if (!plain && !isWord(there)) {
      return 0;
    }
    if (isLeftAsItWas(pair, at, side)) {
      return 0;
    }
    int start = plain && side < 0 ? at - 1 : at;
    int end = plain && side > 0 ? at + 1 : at;
    wrong.add(new Spot(pair, start, end, typography.spaces().substring(0, 1)));
    return 0;
  }

  /** A word with its mark as the source has it was not translated. */
  private static boolean isLeftAsItWas(Pair pair, int at, int side) {
    String markdown = pair.target().markdown();
    int from = Math.max(0, at - KNOWN);
    return side < 0
        && pair.source().markdown().contains(markdown.substring(from, at + 1))
        && markdown.substring(from, at).chars().anyMatch(Character::isLetter);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == ')' || c == '\u2019' || c == Typeset.CLOSE;
  }

  /** Not in times and ratios, names, variables, or runs of marks. */
  private static boolean isMark(String text, int at) {
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    if (c == '%') {
      return Character.isDigit(before) || isDigitBeforeSpace(text, at);
    }
    if (c == '\u00BB') {
      return true;
    }
    boolean ends =
        Character.isWhitespace(after)
            || after == '\u00A0'
            || after == '\u202F'
            || after == Typeset.CLOSE
            || after == Typeset.OPEN
            || after == Typeset.HIDDEN
            || after == ')'
            || after == '\u00BB'
            || after == '"';
    return ends && "!?".indexOf(before) < 0;
  }

  private static boolean isDigitBeforeSpace(String text, int at) {
    boolean space = " \u00A0\u202F".indexOf(text.charAt(at - 1)) >= 0;
    return space && at > 1 && Character.isDigit(text.charAt(at - 2));
  }
}
