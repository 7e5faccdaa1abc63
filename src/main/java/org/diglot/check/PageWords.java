package org.diglot.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.text.LetterRuns.Run;

/** In how many halves of a page's pairs a word stands: what its translations say otherwise. */
final class PageWords {

  private static final int OFTEN = 2;
  private static final int LEAST_LETTERS = 4;

  /** In how many pairs a word stands, and in which one last. */
  private static final class Uses {
    private int pairs;
    private int last = -1;
  }

  private static final Uses NONE = new Uses();

  private final Map<String, Uses> source = new HashMap<>();
  private final Map<String, Uses> target = new HashMap<>();

  PageWords(List<Pair> pairs) {
    for (Pair pair : pairs) {
      count(pair.source().runs(), pair, source);
      count(pair.target().runs(), pair, target);
    }
  }

  /** The words of half a pair are there, and count for nothing. */
  private static void count(List<Run> runs, Pair pair, Map<String, Uses> words) {
    for (Run run : runs) {
      Uses uses = words.computeIfAbsent(run.folded(), word -> new Uses());
      if (uses.last != pair.index() && !pair.isHalf()) {
        uses.last = pair.index();
        uses.pairs++;
      }
    }
  }

  /** Whether the page's source has a word. */
  boolean isInSource(String word) {
    return source.containsKey(word);
  }

  /** Whether the page's translations have a word. */
  boolean isInTarget(String word) {
    return target.containsKey(word);
  }

  /** Whether translations of this page have a word more than once. */
  boolean isUsed(String word) {
    return target.getOrDefault(word, NONE).pairs >= OFTEN;
  }

  /**
   * Whether a word of both halves of a pair is one that this page translates everywhere else.
   *
   * @param word in lower case
   */
  boolean isTranslated(String word) {
    return word.length() >= LEAST_LETTERS
        && source.getOrDefault(word, NONE).pairs >= OFTEN
        && target.getOrDefault(word, NONE).pairs <= 1;
  }
}
