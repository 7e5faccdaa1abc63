package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.Typeset;

/** Finds pages that write some apostrophes straight and some as typesetters do; a note each. */
final class MixedApostrophesCheck implements PageCheck {

  static final Rule RULE = new Rule("mixed-apostrophes", Severity.NOTE, "inconsistency");

  /** With more of them the page has no rule that they break. */
  private static final int MINORITY = 3;

  private static final char STRAIGHT = '\'';

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    Optional<Character> typographic = page.targetLanguage().typography().apostrophe();
    if (typographic.isEmpty()) {
      return;
    }
    List<Spot> straight = new ArrayList<>();
    List<Spot> curly = new ArrayList<>();
    for (Pair pair : page.all()) {
      if (!pair.isHalf()) {
        spots(pair, STRAIGHT, typographic.get(), straight);
        spots(pair, typographic.get(), STRAIGHT, curly);
      }
    }
    if (straight.isEmpty() || curly.isEmpty()) {
      return;
    }
    boolean keepCurly = curly.size() >= straight.size();
    int most = Math.max(curly.size(), straight.size());
    if (Math.min(curly.size(), straight.size()) * MINORITY > most) {
      return;
    }
    List<Spot> few = keepCurly ? straight : curly;
    String message =
        "this page writes the apostrophe in two ways: "
            + straight.size()
            + " straight, "
            + curly.size()
            + " typographic";
    String mend = "write it as \"" + (keepCurly ? typographic.get() : STRAIGHT) + "\"";
    findings.report(Spot.finding(RULE, few, message, mend));
  }

  /** Apostrophes between two letters; a name that the source writes that way is left alone. */
  private static void spots(Pair pair, char apostrophe, char other, List<Spot> spots) {
    String text = pair.target().typeset();
    int at = text.indexOf(apostrophe);
    while (at >= 0 && spots.size() < Spot.MOST) {
      boolean follows = at > 0 && Character.isLetter(text.charAt(at - 1));
      boolean leads = at + 1 < text.length() && isWordOrMark(text.charAt(at + 1));
      if (follows && leads && !isName(pair, text, at)) {
        spots.add(new Spot(pair, at, at + 1, String.valueOf(other)));
      }
      at = text.indexOf(apostrophe, at + 1);
    }
  }

  private static boolean isWordOrMark(char c) {
    return Character.isLetterOrDigit(c) || c == Typeset.OPEN;
  }

  private static boolean isName(Pair pair, String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String stem = text.substring(start, at);
    String rest = text.substring(at + 1, end);
    String source = pair.source().markdown();
    return source.contains(stem + STRAIGHT + rest) || source.contains(stem + "\u2019" + rest);
  }
}
