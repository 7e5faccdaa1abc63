package org.diglot.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of two texts, and how much each tells.
 *
 * <p>A feature is a word's beginning (so that <i>require</i> and <i>requires</i> are alike), the
 * whole word, or two beginnings in sequence. A feature of few sentences weighs more than one of
 * many: sharing <i>the</i> makes no two sentences alike. Weights are whole numbers, so that sums do
 * not depend on their order and an alignment is the same in both directions.
 */
final class Vocabulary {

  private static final int BEGINNING = 5;
  private static final int FULL_WEIGHT = 1000;

  /** Percent of the full weight by kind of feature. */
  private static final int OF_BEGINNING = 100;

  private static final int OF_WORD = 20;
  private static final int OF_PAIR = 15;
  private static final int OF_LINK = 50;

  private final Map<String, Integer> names = new HashMap<>();
  private final Map<Long, Integer> pairs = new HashMap<>();
  private final List<Integer> percents = new ArrayList<>();
  private int[] sentences = new int[0];
  private int[] weights = new int[0];

  /** The features of a sentence, in ascending order. */
  int[] features(List<String> words) {
    int[] features = new int[3 * words.size()];
    int size = 0;
    int previous = -1;
    for (String word : words) {
      boolean link = Words.isLink(word);
      int first = link ? name(word, OF_LINK) : name("^" + beginning(word), OF_BEGINNING);
      features[size++] = first;
      if (!link) {
        features[size++] = name(word, OF_WORD);
        if (previous >= 0) {
          features[size++] = pair(previous, first);
        }
        previous = first;
      }
    }
    int[] sorted = Arrays.copyOf(features, size);
    Arrays.sort(sorted);
    return sorted;
  }

  private static String beginning(String word) {
    boolean whole =
        Character.isDigit(word.charAt(0)) || word.codePointCount(0, word.length()) <= BEGINNING;
    return whole ? word : word.substring(0, word.offsetByCodePoints(0, BEGINNING));
  }

  private int name(String name, int percent) {
    return names.computeIfAbsent(name, n -> added(percent));
  }

  private int pair(int first, int second) {
    return pairs.computeIfAbsent((long) first << 32 | second, p -> added(OF_PAIR));
  }

  private int added(int percent) {
    percents.add(percent);
    return percents.size() - 1;
  }

  /** Counts the sentences of a side towards how common their features are. */
  void count(Side side) {
    sentences = Arrays.copyOf(sentences, percents.size());
    for (int i = 0; i < side.size(); i++) {
      int previous = -1;
      for (int feature : side.features(i)) {
        sentences[feature] += feature == previous ? 0 : 1;
        previous = feature;
      }
    }
  }

  /** Fixes the weights; to be called once all sentences of both texts are counted. */
  void weigh() {
    weights = new int[percents.size()];
    for (int i = 0; i < weights.length; i++) {
      double perText = Math.max(1, sentences[i] / 2.0);
      double rarity = 1 / (1 + 0.5 * Math.log(perText) / Math.log(2));
      weights[i] = Math.max(1, (int) (FULL_WEIGHT / 100 * percents.get(i) * rarity));
    }
  }

  /** A bag of features. */
  Bag bag(int[] features) {
    int mass = 0;
    for (int feature : features) {
      mass += weights[feature];
    }
    return new Bag(features, mass);
  }

  /** The weight of what two bags share. */
  int overlap(Bag a, Bag b) {
    int[] x = a.features();
    int[] y = b.features();
    int shared = 0;
    for (int i = 0, j = 0; i < x.length && j < y.length; ) {
      if (x[i] == y[j]) {
        shared += weights[x[i]];
        i++;
        j++;
      } else if (x[i] < y[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** How alike two bags are, from 0 to 1000. */
  int similarity(Bag a, Bag b) {
    long mass = (long) a.mass() + b.mass();
    return mass == 0 ? 0 : (int) (2000L * overlap(a, b) / mass);
  }

  /** How much of a bag's mass another one has, from 0 to 1000. */
  int containment(Bag part, Bag whole) {
    return part.mass() == 0 ? 0 : (int) (1000L * overlap(part, whole) / part.mass());
  }
}
