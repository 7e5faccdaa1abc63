package org.diglot.check;

import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** A backslash that the source has before a mark of markup and the translation has not. */
final class LostEscapeCheck implements PairCheck {

  static final Rule RULE = Rule.markup("lost-escape", Severity.WARNING);
  private static final String MARKS = "*_<>#[";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    String source = pair.source().markdown();
    if (source.indexOf('\\') < 0) {
      return;
    }
    String target = pair.target().markdown();
    for (int i = 0; i < MARKS.length(); i++) {
      char mark = MARKS.charAt(i);
      int lost = count(source, mark, true) - count(target, mark, true);
      int bare = count(target, mark, false) - count(source, mark, false);
      if (lost > 0 && bare > 0) {
        report(pair, mark, findings);
        return;
      }
    }
  }

  private static void report(Pair pair, char mark, Findings findings) {
    String target = pair.target().markdown();
    int at = next(target, mark, 0, false);
    findings.report(
        pair.finding(
                RULE,
                pair.target().range(at, at + 1),
                "a backslash is missing before " + Quoted.of(String.valueOf(mark)))
            .withRemedy("write " + Quoted.of("\\" + mark) + " where the source does"));
  }

  private static int count(String text, char mark, boolean escaped) {
    int count = 0;
    for (int at = next(text, mark, 0, escaped); at >= 0; at = next(text, mark, at + 1, escaped)) {
      count++;
    }
    return count;
  }

  /** The next mark with or without a backslash before it; negative where there is none. */
  private static int next(String text, char mark, int from, boolean escaped) {
    int at = text.indexOf(mark, from);
    while (at >= 0 && escaped != (at > 0 && text.charAt(at - 1) == '\\')) {
      at = text.indexOf(mark, at + 1);
    }
    return at;
  }
}
