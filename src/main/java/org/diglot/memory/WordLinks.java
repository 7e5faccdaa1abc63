package org.diglot.memory;

import java.util.List;
import org.diglot.memory.Bitext.NumberedPair;

/**
 * How likely words are each other's translations, learned in both directions at once by expectation
 * and maximisation (IBM model 1): in each pair a word's counterpart is shared out among the words
 * opposite by what is believed of them, and what is believed is summed up anew.
 */
final class WordLinks {

  private static final int ROUNDS = 5;
  private static final int MOST_PAIRS = 60_000;

  /** What the share of no counterpart at all is at the start. */
  private static final float NOTHING = 0.05f;

  private final WordPairs pairs;
  private final int[] sources;
  private final int[] targets;
  private final float[] toTarget;
  private final float[] toSource;
  private final int[] place;
  private final float[] sumOfTarget;

  private WordLinks(WordPairs pairs, int[] sources, int[] targets) {
    this.pairs = pairs;
    this.sources = sources;
    this.targets = targets;
    this.toTarget = pairs.dice.clone();
    this.toSource = pairs.dice.clone();
    this.place = new int[targets.length];
    this.sumOfTarget = new float[256];
  }

  /** The likeliness of each word pair, 0 to 1: the geometric mean of both directions. */
  static float[] learn(
      WordPairs wordPairs, List<NumberedPair> pairs, int[] sources, int[] targets) {
    WordLinks links = new WordLinks(wordPairs, sources, targets);
    int stride = 1 + (pairs.size() - 1) / MOST_PAIRS;
    for (int round = 0; round < ROUNDS; round++) {
      links.round(pairs, stride);
    }
    float[] both = new float[links.toTarget.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = (float) Math.sqrt(links.toTarget[i] * links.toSource[i]);
    }
    return both;
  }

  private void round(List<NumberedPair> all, int stride) {
    float[] expectedTarget = new float[toTarget.length];
    float[] expectedSource = new float[toSource.length];
    for (int at = 0; at < all.size(); at += stride) {
      expect(all.get(at), expectedTarget, expectedSource);
    }
    for (int word = 0; word < sources.length; word++) {
      float count = Math.max(1, (float) sources[word] / stride);
      for (int i = pairs.from[word]; i < pairs.from[word + 1]; i++) {
        toTarget[i] = Math.min(1, expectedTarget[i] / count);
        toSource[i] =
            Math.min(1, expectedSource[i] * stride / Math.max(1, targets[pairs.target[i]]));
      }
    }
  }

  private void expect(NumberedPair pair, float[] expectedTarget, float[] expectedSource) {
    int[] opposite = pair.target();
    for (int j = 0; j < opposite.length; j++) {
      place[opposite[j]] = j + 1;
      sumOfTarget[j] = NOTHING;
    }
    for (int word : pair.source()) {
      for (int i = pairs.from[word]; i < pairs.from[word + 1]; i++) {
        int j = place[pairs.target[i]];
        if (j > 0) {
          sumOfTarget[j - 1] += toTarget[i];
        }
      }
    }
    for (int word : pair.source()) {
      float sum = NOTHING;
      for (int i = pairs.from[word]; i < pairs.from[word + 1]; i++) {
        sum += place[pairs.target[i]] > 0 ? toSource[i] : 0;
      }
      for (int i = pairs.from[word]; i < pairs.from[word + 1]; i++) {
        int j = place[pairs.target[i]];
        if (j > 0) {
          expectedTarget[i] += toTarget[i] / sumOfTarget[j - 1];
          expectedSource[i] += toSource[i] / sum;
        }
      }
    }
    for (int word : opposite) {
      place[word] = 0;
    }
  }
}
