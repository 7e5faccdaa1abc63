package org.diglot.align;

import java.util.Arrays;

/**
 * What a sentence, or several together, consist of, for comparing: features as numbers in ascending
 * order, repeats included.
 *
 * @param features ids of features, see {@link Vocabulary}
 * @param mass sum of the features' weights
 */
@SuppressWarnings("ArrayRecordComponent")
record Bag(int[] features, int mass) {

  static final Bag EMPTY = new Bag(new int[0], 0);

  boolean isEmpty() {
    return features.length == 0;
  }

  /** Both together. */
  Bag plus(Bag other) {
    if (isEmpty()) {
      return other;
    }
    int[] all = Arrays.copyOf(features, features.length + other.features.length);
    System.arraycopy(other.features, 0, all, features.length, other.features.length);
    Arrays.sort(all);
    return new Bag(all, mass + other.mass);
  }
}
