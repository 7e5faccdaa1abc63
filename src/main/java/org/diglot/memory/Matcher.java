package org.diglot.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for the counterpart of each word of a pair. Used by one thread. */
final class Matcher {

  /** A half by its words and their numbers. */
  record Half(List<String> words, int[] numbers) {}

  /** From here on a counterpart counts as there. */
  private static final float THERE = 0.08f;

  private final Associations forward;
  private final Associations backward;

  /** Whether a word stands in the half opposite. */
  private boolean[] isOpposite = {};

  Matcher(Associations forward, Associations backward) {
    this.forward = forward;
    this.backward = backward;
  }

  /** Adds up what is found of each word. */
  void measure(int[] source, int[] target) {
    if (isOpposite.length == 0) {
      isOpposite = new boolean[Math.max(forward.words(), backward.words())];
    }
    measure(source, target, forward);
    measure(target, source, backward);
  }

  private void measure(int[] words, int[] opposite, Associations associations) {
    mark(opposite);
    for (int word : words) {
      float best = 0;
      for (int i = associations.from(word); i < associations.from(word + 1); i++) {
        if (isOpposite[associations.other(i)]) {
          best = Math.max(best, associations.likeliness(i));
        }
      }
      associations.usual[word] += best;
      associations.steady[word] += best >= THERE ? 1 : 0;
    }
    unmark(opposite);
  }

  private void mark(int[] words) {
    for (int word : words) {
      isOpposite[word] = true;
    }
  }

  private void unmark(int[] words) {
    for (int word : words) {
      isOpposite[word] = false;
    }
  }

  /** Turns the sums into averages. */
  void finish(int stride) {
    finish(forward, stride);
    finish(backward, stride);
  }

  private static void finish(Associations associations, int stride) {
    for (int word = 0; word < associations.words(); word++) {
      float count = Math.max(1, (float) associations.frequency(word) / stride);
      associations.usual[word] = Math.min(1, associations.usual[word] / count);
      associations.steady[word] = Math.min(1, associations.steady[word] / count);
    }
  }

  Fit fit(Half source, Half target) {
    return new Fit(side(source, target, forward), side(target, source, backward));
  }

  private static Fit.Side side(Half half, Half opposite, Associations associations) {
    int size = half.numbers().length;
    Fit.Side side =
        new Fit.Side(
            new double[size], new double[size], new double[size], new int[size], new double[size]);
    Map<String, Integer> same = new HashMap<>();
    for (int i = 0; i < opposite.words().size(); i++) {
      same.putIfAbsent(opposite.words().get(i), i);
    }
    for (int at = 0; at < size; at++) {
      fill(
          side,
          at,
          half,
          opposite.numbers(),
          same.getOrDefault(half.words().get(at), -1),
          associations);
    }
    return side;
  }

  private static void fill(
      Fit.Side side, int at, Half half, int[] opposite, int same, Associations associations) {
    int word = half.numbers()[at];
    side.opposite()[at] = same;
    if (same >= 0) {
      side.found()[at] = 1;
    }
    if (!associations.isKnown(word)) {
      side.usual()[at] = same >= 0 ? 1 : 0;
      side.weight()[at] = same >= 0 ? 3 : 0;
      return;
    }
    side.usual()[at] = associations.usual[word];
    side.steady()[at] = associations.steady[word];
    side.weight()[at] = associations.weight(word);
    for (int j = 0; same < 0 && j < opposite.length; j++) {
      double likeliness = opposite[j] < 0 ? 0 : associations.of(word, opposite[j]);
      if (likeliness > side.found()[at]) {
        side.found()[at] = likeliness;
        side.opposite()[at] = j;
      }
    }
  }
}
