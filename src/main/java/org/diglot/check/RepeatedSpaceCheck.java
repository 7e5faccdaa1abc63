package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.Typeset;

/**
 * Finds two spaces within a sentence, and spaces at the edges of a link's text; a note for each
 * page.
 */
final class RepeatedSpaceCheck implements PageCheck {

  static final Rule RULE = new Rule("repeated-space", Severity.NOTE, "whitespace");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    List<Spot> spots = new ArrayList<>();
    for (Pair pair : page.all()) {
      if (!pair.isHalf()) {
        leading(pair, spots);
        spots(pair, spots);
      }
    }
    if (!spots.isEmpty()) {
      String message = "needless space in " + spots.get(0).quote();
      findings.report(
          Spot.finding(RULE, spots, message, "keep one space, and none at a link's edge"));
    }
  }

  /** Several spaces before the first word, where the source has none. */
  private static void leading(Pair pair, List<Spot> spots) {
    String text = pair.target().markdown();
    int start = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    if (start > 1 && start < text.length() && !isSpace(pair.source().markdown().charAt(0))) {
      spots.add(new Spot(pair, 0, start, ""));
    }
  }

  private static void spots(Pair pair, List<Spot> spots) {
    String text = pair.target().typeset();
    List<Spot> found = new ArrayList<>();
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    for (int at = start; at < end && found.size() < Spot.MOST; at++) {
      if (isSpace(text.charAt(at))) {
        int behind = behind(text, at);
        if (isNeedless(text, at, behind)) {
          found.add(new Spot(pair, at, behind, isEdge(text, at, behind) ? "" : " "));
        }
        at = behind - 1;
      }
    }
    if (!found.isEmpty() && !hasNeedless(pair.source().typeset())) {
      spots.addAll(found);
    }
  }

  private static boolean hasNeedless(String text) {
    for (int at = 1; at < text.length(); at++) {
      if (isSpace(text.charAt(at))) {
        int behind = behind(text, at);
        if (behind < text.length() && isNeedless(text, at, behind)) {
          return true;
        }
        at = behind - 1;
      }
    }
    return false;
  }

  private static int behind(String text, int at) {
    int behind = at;
    while (behind < text.length() && isSpace(text.charAt(behind))) {
      behind++;
    }
    return behind;
  }

  private static boolean isNeedless(String text, int at, int behind) {
    boolean edge = isEdge(text, at, behind);
    if (behind - at == 1 && !edge) {
      return false;
    }
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    char after = behind >= text.length() ? '\n' : text.charAt(behind);
    if (before == '\n' || before == '\r' || after == '\n' || after == '\r' || before == '|') {
      return false;
    }
    int tab = text.indexOf('\t', at);
    return after != '|' && (tab < 0 || tab >= behind);
  }

  private static boolean isEdge(String text, int at, int behind) {
    return (at > 0 && text.charAt(at - 1) == Typeset.OPEN)
        || (behind < text.length() && text.charAt(behind) == Typeset.CLOSE);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
