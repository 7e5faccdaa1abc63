package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.Scripts;

/**
 * Finds control characters of writing direction that do harm: changes of direction that are not
 * ended, controls in a text that has no letter from right to left, controls within a word, marks
 * twice; a note for each page. An end of what was not begun, and a beginning from right to left in
 * a text that runs so anyway, change nothing: whole sites have them from tools.
 */
final class StrayDirectionMarkCheck implements PageCheck {

  static final Rule RULE = new Rule("stray-direction-mark", Severity.NOTE, "characters");

  private static final String MARKS = "\u200E\u200F\u061C";
  private static final String EMBEDDINGS = "\u202A\u202B\u202D\u202E";
  private static final String ISOLATES = "\u2066\u2067\u2068";
  private static final CharacterSet CONTROLS =
      CharacterSet.of(MARKS + EMBEDDINGS + ISOLATES + "\u202C\u2069");
  private static final String RIGHT_TO_LEFT = "\u202B\u2067\u202C\u2069";
  private static final char END_OF_EMBEDDING = '\u202C';
  private static final char END_OF_ISOLATE = '\u2069';

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    List<Spot> spots = new ArrayList<>();
    for (Pair pair : page.all()) {
      if (!pair.isHalf()) {
        spots.addAll(stray(pair));
      }
    }
    if (!spots.isEmpty()) {
      String message = "a control character of writing direction is out of place";
      findings.report(Spot.finding(RULE, spots, message, "remove it"));
    }
  }

  private static List<Spot> stray(Pair pair) {
    if (!pair.target().characters().meets(CONTROLS)) {
      return List.of();
    }
    String text = pair.target().markdown();
    List<Integer> controls = new ArrayList<>();
    boolean rightToLeft = false;
    for (int i = 0; i < text.length() && controls.size() < Spot.MOST; i++) {
      char c = text.charAt(i);
      if (c >= '\u0590') {
        rightToLeft |= Scripts.isRightToLeft(c);
        if (isControl(c)) {
          controls.add(i);
        }
      }
    }
    if (controls.isEmpty()) {
      return List.of();
    }
    if (!rightToLeft) {
      return spots(pair, controls);
    }
    controls.removeIf(at -> isHarmless(text, at));
    return stray(pair, text, controls);
  }

  private static boolean isControl(char c) {
    return MARKS.indexOf(c) >= 0
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  /** Tools leave ends and doubled marks at the edges of a text, where they change nothing. */
  private static boolean isHarmless(String text, int at) {
    char c = text.charAt(at);
    boolean mark = MARKS.indexOf(c) >= 0;
    boolean last = at + 1 == text.length();
    boolean first = at == 0 || (at == 1 && mark && MARKS.indexOf(text.charAt(0)) >= 0);
    return (mark && (first || last)) || (last && c == END_OF_EMBEDDING && !opens(text));
  }

  private static boolean opens(String text) {
    return text.chars().anyMatch(c -> EMBEDDINGS.indexOf(c) >= 0);
  }

  private static List<Spot> spots(Pair pair, List<Integer> places) {
    return places.stream().map(at -> new Spot(pair, at, at + 1, "")).toList();
  }

  private static List<Spot> stray(Pair pair, String text, List<Integer> controls) {
    List<Integer> found = new ArrayList<>();
    List<Integer> embeddings = new ArrayList<>();
    List<Integer> isolates = new ArrayList<>();
    for (int at : controls) {
      char c = text.charAt(at);
      if (EMBEDDINGS.indexOf(c) >= 0) {
        embeddings.add(at);
      } else if (ISOLATES.indexOf(c) >= 0) {
        isolates.add(at);
      } else if (c == END_OF_EMBEDDING || c == END_OF_ISOLATE) {
        close(c == END_OF_ISOLATE ? isolates : embeddings, at, found);
      } else if (isNeedless(text, at)) {
        found.add(at);
      }
    }
    found.addAll(embeddings);
    found.addAll(isolates);
    found.removeIf(at -> changesNothing(text, at));
    found.sort(null);
    return spots(pair, found);
  }

  private static void close(List<Integer> open, int at, List<Integer> found) {
    if (open.isEmpty()) {
      found.add(at);
    } else {
      open.remove(open.size() - 1);
    }
  }

  /** Whether it begins or ends a stretch from right to left outside of a word. */
  private static boolean changesNothing(String text, int at) {
    return RIGHT_TO_LEFT.indexOf(text.charAt(at)) >= 0 && !isInWord(text, at);
  }

  private static boolean isInWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Scripts.isRightToLeft(text.charAt(at - 1))
        && Scripts.isRightToLeft(text.charAt(at + 1));
  }

  /** Twice the same mark, or one between two letters from right to left. */
  private static boolean isNeedless(String text, int at) {
    if (at == 0 || at + 1 == text.length()) {
      return false;
    }
    return text.charAt(at - 1) == text.charAt(at) || isInWord(text, at);
  }
}
