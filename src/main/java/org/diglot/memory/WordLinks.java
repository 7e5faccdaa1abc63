package org.diglot.memory;

import java.util.Arrays;
import java.util.List;
import org.diglot.memory.Bitext.NumberedPair;

/**
 * How likely words are each other's translations, learned in both directions at once by expectation
 * and maximisation (IBM model 1): in each pair a word's counterpart is shared out among the words
 * opposite by what is believed of them, and what is believed is summed up anew.
 */
final class WordLinks {

  private static final int ROUNDS = 5;

  /** What the share of no counterpart at all is at the start. */
  private static final float NOTHING = 0.05f;

  private final WordPairs pairs;
  private final int[] sources;
  private final int[] targets;
  private final float[] toTarget;
  private final float[] toSource;
  private final PossibleLinks links;
  private final float[] sumOfTarget;

  private WordLinks(WordPairs pairs, PossibleLinks links, int[] sources, int[] targets) {
    this.pairs = pairs;
    this.links = links;
    this.sources = sources;
    this.targets = targets;
    this.toTarget = pairs.dice.clone();
    this.toSource = pairs.dice.clone();
    this.sumOfTarget = new float[Bitext.LONGEST];
  }

  /** The likeliness of each word pair, 0 to 1: the geometric mean of both directions. */
  static float[] learn(
      WordPairs wordPairs, List<NumberedPair> pairs, int[] sources, int[] targets) {
    PossibleLinks possible = PossibleLinks.of(wordPairs, pairs, targets.length);
    WordLinks links = new WordLinks(wordPairs, possible, sources, targets);
    for (int round = 0; round < ROUNDS; round++) {
      links.round();
    }
    float[] both = new float[links.toTarget.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = (float) Math.sqrt(links.toTarget[i] * links.toSource[i]);
    }
    return both;
  }

  private void round() {
    float[] expectedTarget = new float[toTarget.length];
    float[] expectedSource = new float[toSource.length];
    for (int pair = 0; pair < links.pairs(); pair++) {
      expect(pair, expectedTarget, expectedSource);
    }
    for (int word = 0; word < sources.length; word++) {
      float count = Math.max(1, (float) sources[word] / links.stride());
      for (int i = pairs.from[word]; i < pairs.from[word + 1]; i++) {
        toTarget[i] = Math.min(1, expectedTarget[i] / count);
        toSource[i] =
            Math.min(1, expectedSource[i] * links.stride() / Math.max(1, targets[pairs.target[i]]));
      }
    }
  }

  private void expect(int pair, float[] expectedTarget, float[] expectedSource) {
    int from = links.from(pair);
    int to = links.from(pair + 1);
    Arrays.fill(sumOfTarget, NOTHING);
    for (int at = from; at < to; at++) {
      sumOfTarget[links.targetAt(at)] += toTarget[links.wordPair(at)];
    }
    for (int at = from; at < to; ) {
      int behind = links.behindWord(at, to);
      float sum = NOTHING;
      for (int i = at; i < behind; i++) {
        sum += toSource[links.wordPair(i)];
      }
      for (; at < behind; at++) {
        int wordPair = links.wordPair(at);
        expectedTarget[wordPair] += toTarget[wordPair] / sumOfTarget[links.targetAt(at)];
        expectedSource[wordPair] += toSource[wordPair] / sum;
      }
    }
  }
}
