package org.diglot.check;

import java.util.Arrays;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/**
 * A bracket or quotation mark that the translation opens and does not close, or closes and did not
 * open, while the source's are in pairs. Full-width and half-width ones are the same.
 */
final class UnbalancedBracketsCheck implements PairCheck {

  static final Rule RULE = new Rule("unbalanced-brackets", Severity.WARNING, "characters");

  private static final String OPEN = "([{「『【〈《（［｛";
  private static final String CLOSE = ")]}」』】〉》）］｝";
  private static final String EMPTY_OPEN = "(（「『【";
  private static final String EMPTY_CLOSE = ")）」』】";

  /** What may be or become one of them: a character reference, too. */
  private static final CharacterSet SIGNS = CharacterSet.of(OPEN + CLOSE + "\"＂«»“”„&");

  private static final int[] KIND = {0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2};
  private static final int KINDS = 8;
  private static final int STRAIGHT = 8;
  private static final int ANGLED = 9;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (pair.target().isTooLong() || pair.source().isTooLong()) {
      return;
    }
    if (!pair.target().characters().meets(SIGNS)) {
      return;
    }
    if (reportEmpty(pair, findings)) {
      return;
    }
    int[] target = balance(pair.target().prose());
    if (isEven(target) || !isEven(balance(pair.source().prose()))) {
      return;
    }
    String prose = pair.target().prose();
    for (int kind = 0; kind < target.length; kind++) {
      if (target[kind] != 0) {
        int at = place(prose, kind, target[kind] > 0);
        if (at < 0) {
          continue;
        }
        String what = at >= prose.length() ? "" : " \"" + prose.charAt(at) + "\"";
        findings.report(
            pair.finding(
                    RULE,
                    pair.target().plainRange(at, Math.min(at + 1, prose.length())),
                    "the translation has"
                        + what
                        + " without its other half; the source is balanced")
                .withRemedy("write the other half, or remove this one"));
        return;
      }
    }
  }

  /** Whether something was lost from between two brackets; reports it. */
  private static boolean reportEmpty(Pair pair, Findings findings) {
    String plain = pair.target().markup().plain();
    int at = empty(plain);
    if (at < 0 || empty(pair.source().markup().plain()) >= 0) {
      return false;
    }
    int end = behindBlanks(plain, at + 1) + 1;
    findings.report(
        pair.finding(
                RULE,
                pair.target().plainRange(at, end),
                "nothing stands between the brackets "
                    + Quoted.of(plain.substring(at, end))
                    + "; the source has no empty ones")
            .withRemedy("write what the source has there, or remove the brackets"));
    return true;
  }

  /** Where brackets open and close with nothing in them, or -1; those of a function are none. */
  private static int empty(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      int kind = EMPTY_OPEN.indexOf(text.charAt(i));
      if (kind >= 0 && (i == 0 || !isFunction(text.charAt(i - 1)))) {
        int close = behindBlanks(text, i + 1);
        if (close < text.length() && text.charAt(close) == EMPTY_CLOSE.charAt(kind)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isFunction(char before) {
    return before < 0x80 && before != ' ';
  }

  private static int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 2 && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean isEven(int[] balance) {
    return Arrays.stream(balance).allMatch(count -> count == 0);
  }

  /** More opened than closed, by kind; of quotation marks whether their number is odd. */
  private static int[] balance(String text) {
    int[] balance = new int[KINDS + 2];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == ' ' || c >= 'À' && c < '\u2000') {
        continue;
      }
      int open = OPEN.indexOf(c);
      int close = open < 0 ? CLOSE.indexOf(c) : -1;
      if (open >= 0) {
        balance[KIND[open]]++;
      } else if (close >= 0) {
        int kind = KIND[close];
        balance[kind] -= balance[kind] <= 0 && isNumbering(text, i) ? 0 : 1;
      } else {
        switch (c) {
          case '"', '＂' -> balance[STRAIGHT] ^= isInches(text, i) ? 0 : 1;
          case '«', '»' -> balance[ANGLED] ^= 1;
          case '“', '”', '„' -> balance[STRAIGHT] ^= 1;
          default -> {}
        }
      }
    }
    return balance;
  }

  /** {@code a)} and {@code 1)} number an item, {@code :)} smiles. */
  private static boolean isNumbering(String text, int at) {
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean single = at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2));
    boolean digits = at <= 2 && Character.isDigit(before);
    return single && Character.isLetterOrDigit(before) && (at < 2 || text.charAt(at - 2) != '(')
        || digits
        || before == ':'
        || before == ';';
  }

  private static boolean isInches(String text, int at) {
    return at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  /** Where the odd one stands: the last one opened, or the first one closed, of a kind. */
  private static int place(String text, int kind, boolean opened) {
    String signs =
        switch (kind) {
          case STRAIGHT -> "\"＂“”„";
          case ANGLED -> "«»";
          default -> signs(kind, opened);
        };
    for (int i = text.length() - 1; i >= 0; i--) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static String signs(int kind, boolean opened) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < KIND.length; i++) {
      if (KIND[i] == kind) {
        signs.append((opened ? OPEN : CLOSE).charAt(i));
      }
    }
    return signs.toString();
  }
}
