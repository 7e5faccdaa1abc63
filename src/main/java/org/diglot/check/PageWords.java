package org.diglot.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diglot.text.LetterRuns.Run;

/** In how many halves of a page's pairs a word stands: what its translations say otherwise. */
final class PageWords {

  private static final int OFTEN = 2;
  private static final int LEAST_LETTERS = 4;

  private final Map<String, Integer> source = new HashMap<>();
  private final Map<String, Integer> target = new HashMap<>();

  PageWords(List<Pair> pairs) {
    for (Pair pair : pairs) {
      if (!pair.isHalf()) {
        count(pair.source().runs(), source);
        count(pair.target().runs(), target);
      }
    }
  }

  private static void count(List<Run> runs, Map<String, Integer> counts) {
    Set<String> words = new HashSet<>();
    runs.forEach(run -> words.add(run.folded()));
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
  }

  /** Whether translations of this page have a word more than once. */
  boolean isUsed(String word) {
    return target.getOrDefault(word, 0) >= OFTEN;
  }

  /**
   * Whether a word of both halves of a pair is one that this page translates everywhere else.
   *
   * @param word in lower case
   */
  boolean isTranslated(String word) {
    return word.length() >= LEAST_LETTERS
        && source.getOrDefault(word, 0) >= OFTEN
        && target.getOrDefault(word, 0) <= 1;
  }
}
