package org.diglot.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.text.Concept;

/**
 * The words of a page's pairs, those of half pairs too, in page order.
 *
 * @param pairs one for each pair
 * @param keyWords the forms of source words that policies turn on
 */
record BitextEvidence(List<PairWords> pairs, Map<String, Concept> keyWords) {

  /**
   * The words of both halves of a pair.
   *
   * @param source the forms of the source's words
   * @param target the forms of the target's words
   * @param sourceLength letters and other characters of the source's prose
   * @param targetLength of the target's
   */
  record PairWords(List<String> source, List<String> target, int sourceLength, int targetLength) {

    static final PairWords NONE = new PairWords(List.of(), List.of(), 0, 0);

    static PairWords of(Pair pair) {
      if (pair.isHalf() || size(pair) > LONGEST) {
        return NONE;
      }
      return new PairWords(
          pair.source().formTexts(),
          pair.target().formTexts(),
          pair.source().prose().strip().length(),
          pair.target().prose().strip().length());
    }

    private static int size(Pair pair) {
      return Math.max(pair.source().markdown().length(), pair.target().markdown().length());
    }
  }

  /** Longer halves are not sentences, and would cost time. */
  private static final int LONGEST = 4000;

  BitextEvidence {
    pairs = List.copyOf(pairs);
    keyWords = Map.copyOf(keyWords);
  }

  static BitextEvidence of(CheckedPage page) {
    List<PairWords> pairs = new ArrayList<>();
    Map<String, Concept> keyWords = new HashMap<>();
    for (Pair pair : page.all()) {
      PairWords words = PairWords.of(pair);
      pairs.add(words);
      if (words != PairWords.NONE) {
        KeyWords.gather(pair.source(), keyWords);
      }
    }
    return new BitextEvidence(pairs, keyWords);
  }
}
