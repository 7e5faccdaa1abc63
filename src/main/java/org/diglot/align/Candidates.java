package org.diglot.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diglot.align.Links.Link;

/**
 * Finds sentences that are alike among many, without comparing all with all: by an index of the
 * features that few of them have.
 */
final class Candidates {

  private static final int MOST_POSTINGS = 12;
  private static final int MOST_FEATURES = 24;
  private static final int MOST_COMPARED = 8;
  private static final int LEAST_LEAD = 20;

  private final Side indexedSide;
  private final Vocabulary vocabulary;
  private final Map<Integer, int[]> postings = new HashMap<>();

  /** A sentence found, {@code -1} if none, with its likeness and that of the next best. */
  record Best(int sentence, int score, int next) {

    static final Best NONE = new Best(-1, 0, 0);

    /** Whether no other sentence is about as good. */
    boolean isClear() {
      return score >= next + LEAST_LEAD;
    }
  }

  /**
   * @param indexed ordinals of the sentences of {@code side} to be found
   */
  Candidates(Side side, Vocabulary vocabulary, int[] indexed) {
    indexedSide = side;
    this.vocabulary = vocabulary;
    for (int sentence : indexed) {
      int previous = -1;
      for (int feature : side.features(sentence)) {
        if (feature != previous) {
          post(feature, sentence);
        }
        previous = feature;
      }
    }
  }

  /** Keeps one posting more than is used, to know that there are too many. */
  private void post(int feature, int sentence) {
    int[] list = postings.getOrDefault(feature, new int[0]);
    if (list.length <= MOST_POSTINGS) {
      int[] longer = Arrays.copyOf(list, list.length + 1);
      longer[list.length] = sentence;
      postings.put(feature, longer);
    }
  }

  /** Pairs of sentences each of which is alone the one most alike to the other. */
  static List<Link> mutual(Side from, int[] froms, Side to, int[] tos, Likeness likeness) {
    Candidates ofFrom = new Candidates(from, likeness.vocabulary(), froms);
    Candidates ofTo = new Candidates(to, likeness.vocabulary(), tos);
    List<Link> found = new ArrayList<>();
    for (int i : froms) {
      Best there = ofTo.best(from, i);
      if (there.isClear() && there.sentence >= 0) {
        Best back = ofFrom.best(to, there.sentence);
        if (back.sentence == i && back.isClear()) {
          int score = likeness.ofWords(i, there.sentence);
          found.add(Link.single(i, there.sentence, GapAligner.evidence(score), score));
        }
      }
    }
    return found;
  }

  /** The most alike of the indexed sentences. */
  Best best(Side side, int sentence) {
    Map<Integer, Integer> shared = new TreeMap<>();
    int used = 0;
    int previous = -1;
    for (int feature : side.features(sentence)) {
      int[] list = feature == previous ? null : postings.get(feature);
      previous = feature;
      if (list != null && list.length <= MOST_POSTINGS && used < MOST_FEATURES) {
        used++;
        Arrays.stream(list).forEach(other -> shared.merge(other, 1, Integer::sum));
      }
    }
    return best(side.bag(sentence), shared);
  }

  private Best best(Bag bag, Map<Integer, Integer> shared) {
    int[] most =
        shared.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(MOST_COMPARED)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    Best best = Best.NONE;
    for (int other : most) {
      int score = vocabulary.similarity(bag, indexedSide.bag(other));
      if (score > best.score) {
        best = new Best(other, score, best.score);
      } else if (score > best.next) {
        best = new Best(best.sentence, best.score, score);
      }
    }
    return best;
  }
}
