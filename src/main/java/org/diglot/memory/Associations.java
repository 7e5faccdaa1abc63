package org.diglot.memory;

import java.util.Arrays;

/** The word pairs of one direction, by the word they start at, sorted by the word they lead to. */
final class Associations {

  /** Word pairs below say nothing. */
  private static final float LEAST = 0.02f;

  private final int[] from;
  private final int[] other;
  private final float[] likeliness;
  private final int[] frequencies;
  private final int pairs;

  /** What is found of a word on average, and in what share of its pairs; filled when measured. */
  final float[] usual;

  final float[] steady;

  private Associations(int[] from, int[] other, float[] likeliness, int[] frequencies, int pairs) {
    this.pairs = pairs;
    this.from = from;
    this.other = other;
    this.likeliness = likeliness;
    this.frequencies = frequencies;
    this.usual = new float[frequencies.length];
    this.steady = new float[frequencies.length];
  }

  static Associations of(WordPairs pairs, float[] likeliness, int[] frequencies) {
    int[] words = new int[pairs.target.length];
    int[] from = new int[frequencies.length + 1];
    float[] kept = new float[words.length];
    int size = 0;
    for (int word = 0; word < frequencies.length; word++) {
      from[word] = size;
      long[] sorted = new long[pairs.from[word + 1] - pairs.from[word]];
      int count = 0;
      for (int i = pairs.from[word]; i < pairs.from[word + 1]; i++) {
        if (likeliness[i] >= LEAST) {
          sorted[count++] = (long) pairs.target[i] << 32 | i;
        }
      }
      Arrays.sort(sorted, 0, count);
      for (int i = 0; i < count; i++) {
        words[size] = (int) (sorted[i] >>> 32);
        kept[size++] = likeliness[(int) sorted[i]];
      }
    }
    from[frequencies.length] = size;
    return new Associations(
        from, Arrays.copyOf(words, size), Arrays.copyOf(kept, size), frequencies, pairs.places);
  }

  /** The same pairs by the word they lead to. */
  Associations reversed(int[] otherFrequencies) {
    int[] start = new int[otherFrequencies.length + 1];
    for (int word : other) {
      start[word + 1]++;
    }
    for (int i = 0; i < otherFrequencies.length; i++) {
      start[i + 1] += start[i];
    }
    int[] next = start.clone();
    int[] words = new int[other.length];
    float[] kept = new float[other.length];
    for (int word = 0; word < frequencies.length; word++) {
      for (int i = from[word]; i < from[word + 1]; i++) {
        int to = next[other[i]]++;
        words[to] = word;
        kept[to] = likeliness[i];
      }
    }
    return new Associations(start, words, kept, otherFrequencies, pairs);
  }

  int words() {
    return frequencies.length;
  }

  int frequency(int word) {
    return frequencies[word];
  }

  int from(int word) {
    return from[word];
  }

  int other(int place) {
    return other[place];
  }

  float likeliness(int place) {
    return likeliness[place];
  }

  float of(int word, int opposite) {
    int place = Arrays.binarySearch(other, from[word], from[word + 1], opposite);
    return place < 0 ? 0 : likeliness[place];
  }

  /** How much a word says, by how rare it is: from 0.5 to 5. */
  double weight(int word) {
    return Math.max(0.5, Math.min(5, Math.log((double) pairs / Math.max(1, frequencies[word]))));
  }

  boolean isKnown(int word) {
    return word >= 0 && from[word + 1] > from[word];
  }
}
