package org.diglot.memory;

import java.util.Arrays;
import java.util.List;
import org.diglot.memory.Bitext.NumberedPair;

/**
 * The pairs of a source and a target word that stand together more often than chance has it, by
 * source word; of each the likeliest few.
 */
final class WordPairs {

  /** Counterparts looked at for each source word. */
  static final int MOST = 24;

  /** Words seen less often teach chance. */
  static final int RARE = 3;

  private static final int MOST_PLACES = 1500;

  /** Where the counterparts of a source word begin; one more than there are source words. */
  final int[] from;

  final int[] target;

  /** How closely the two go together, 0 to 1. */
  final float[] dice;

  /** How many segment pairs there were. */
  final int places;

  private WordPairs(int[] from, int[] target, float[] dice, int places) {
    this.places = places;
    this.from = from;
    this.target = target;
    this.dice = dice;
  }

  static int[] frequencies(List<NumberedPair> pairs, int words, boolean ofSource) {
    int[] frequencies = new int[words];
    for (NumberedPair pair : pairs) {
      for (int word : ofSource ? pair.source() : pair.target()) {
        frequencies[word]++;
      }
    }
    return frequencies;
  }

  static WordPairs of(List<NumberedPair> pairs, int[] sources, int[] targets) {
    int[][] places = places(pairs, sources);
    int[] from = new int[sources.length + 1];
    int[] target = new int[1024];
    float[] dice = new float[1024];
    Counter counter = new Counter(pairs, targets);
    int size = 0;
    for (int word = 0; word < sources.length; word++) {
      from[word] = size;
      if (sources[word] >= RARE) {
        int found = counter.count(places[word], sources[word]);
        if (size + found > target.length) {
          target = Arrays.copyOf(target, target.length * 2 + found);
          dice = Arrays.copyOf(dice, target.length);
        }
        for (int i = 0; i < found; i++) {
          target[size] = (int) (counter.best[i] & 0x7FFFFFFF);
          dice[size++] = Float.intBitsToFloat((int) (counter.best[i] >>> 32));
        }
      }
    }
    from[sources.length] = size;
    return new WordPairs(
        from, Arrays.copyOf(target, size), Arrays.copyOf(dice, size), pairs.size());
  }

  /** For each source word some of the pairs it stands in, spread over all of them. */
  private static int[][] places(List<NumberedPair> pairs, int[] sources) {
    int[][] places = new int[sources.length][];
    int[] seen = new int[sources.length];
    for (int at = 0; at < pairs.size(); at++) {
      for (int word : pairs.get(at).source()) {
        int stride = 1 + (sources[word] - 1) / MOST_PLACES;
        if (places[word] == null) {
          places[word] = new int[(sources[word] + stride - 1) / stride];
        }
        if (seen[word] % stride == 0) {
          places[word][seen[word] / stride] = at;
        }
        seen[word]++;
      }
    }
    return places;
  }

  /** Counts what stands opposite one source word after the other. */
  private static final class Counter {

    private final List<NumberedPair> pairs;
    private final int[] targets;
    private final int[] counts;
    private int[] touched = new int[256];

    /** The closest words of the last count, the closest first: likeness above, number below. */
    final long[] best = new long[MOST];

    Counter(List<NumberedPair> pairs, int[] targets) {
      this.pairs = pairs;
      this.targets = targets;
      this.counts = new int[targets.length];
    }

    int count(int[] places, int frequency) {
      int size = 0;
      for (int place : places) {
        for (int word : pairs.get(place).target()) {
          if (counts[word]++ == 0) {
            if (size == touched.length) {
              touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = word;
          }
        }
      }
      return closest(size, (float) frequency / places.length, frequency);
    }

    private int closest(int size, float scale, int frequency) {
      int found = 0;
      for (int i = 0; i < size; i++) {
        int word = touched[i];
        if (counts[word] > 1 && targets[word] >= RARE) {
          float dice = 2 * counts[word] * scale / (frequency + targets[word]);
          found = keep((long) Float.floatToIntBits(dice) << 32 | word, found);
        }
        counts[word] = 0;
      }
      return found;
    }

    /** Puts a word in its place among the closest ones; returns how many there are then. */
    private int keep(long word, int found) {
      if (found == MOST && word < best[MOST - 1]) {
        return found;
      }
      int place = Math.min(found, MOST - 1);
      while (place > 0 && best[place - 1] < word) {
        best[place] = best[place - 1];
        place--;
      }
      best[place] = word;
      return Math.min(MOST, found + 1);
    }
  }
}
