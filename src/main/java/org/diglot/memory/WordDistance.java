package org.diglot.memory;

import java.util.Arrays;

/** How many words have to be changed, added or removed to make one text of another. */
final class WordDistance {

  private WordDistance() {}

  /**
   * The distance between two texts, given by the numbers of their words.
   *
   * @param other holds the second text from {@code from} to {@code to}
   * @param most what is more than this is of no interest
   * @return the distance, or {@code most + 1} where it is more than {@code most}
   */
  static int within(int[] one, int[] other, int from, int to, int most) {
    int length = to - from;
    if (Math.abs(one.length - length) > most) {
      return most + 1;
    }
    int[] row = new int[length + 1];
    int[] next = new int[length + 1];
    for (int j = 0; j <= length; j++) {
      row[j] = j <= most ? j : most + 1;
    }
    for (int i = 1; i <= one.length; i++) {
      Arrays.fill(next, most + 1);
      next[0] = Math.min(i, most + 1);
      int least = next[0];
      int first = Math.max(1, i - most);
      int last = Math.min(length, i + most);
      for (int j = first; j <= last; j++) {
        int change = row[j - 1] + (one[i - 1] == other[from + j - 1] ? 0 : 1);
        next[j] = Math.min(change, 1 + Math.min(row[j], next[j - 1]));
        least = Math.min(least, next[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] swap = row;
      row = next;
      next = swap;
    }
    return Math.min(row[length], most + 1);
  }
}
