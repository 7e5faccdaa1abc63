package org.diglot.check;

import java.util.Arrays;
import org.diglot.check.BitextEvidence.PairWords;

/**
 * How much longer or shorter than the source a locale's translations are: the logarithm of the
 * ratio is spread about its middle as a normal distribution is, wider for short texts; where few
 * texts of a length were seen, those of shorter ones serve.
 */
final class LengthRatios {

  /** Shorter sources tell nothing. */
  private static final int SHORTEST = 15;

  private static final int[] LIMITS = {40, 90, 200};
  private static final int LEAST_SEEN = 40;
  private static final int MOST_SEEN = 20_000;

  private final double[][] ratios = new double[LIMITS.length + 1][64];
  private final int[] seen = new int[LIMITS.length + 1];
  private final double[] middle = new double[LIMITS.length + 1];
  private final double[] spread = new double[LIMITS.length + 1];

  void add(PairWords pair) {
    if (pair.sourceLength() < SHORTEST || pair.source().equals(pair.target())) {
      return;
    }
    int of = group(pair.sourceLength());
    if (seen[of] < MOST_SEEN && pair.targetLength() > 0) {
      if (seen[of] == ratios[of].length) {
        ratios[of] = Arrays.copyOf(ratios[of], seen[of] * 2);
      }
      ratios[of][seen[of]++] = ratio(pair.sourceLength(), pair.targetLength());
    }
  }

  private static int group(int length) {
    int group = 0;
    while (group < LIMITS.length && length >= LIMITS[group]) {
      group++;
    }
    return group;
  }

  private static double ratio(int source, int target) {
    return Math.log((double) target / source);
  }

  void learn() {
    for (int group = 0; group <= LIMITS.length; group++) {
      double[] sorted = Arrays.copyOf(ratios[group], seen[group]);
      Arrays.sort(sorted);
      if (sorted.length > 0) {
        middle[group] = sorted[sorted.length / 2];
        double quarters = sorted[sorted.length * 3 / 4] - sorted[sorted.length / 4];
        spread[group] = Math.max(0.08, quarters / 1.35);
      }
    }
  }

  /** By how many standard deviations a translation is too long; 0 where too little was seen. */
  double excess(int source, int target) {
    if (source < SHORTEST || target == 0) {
      return 0;
    }
    int group = group(source);
    while (group > 0 && seen[group] < LEAST_SEEN) {
      group--;
    }
    if (seen[group] < LEAST_SEEN) {
      return 0;
    }
    return (ratio(source, target) - middle[group]) / spread[group];
  }
}
