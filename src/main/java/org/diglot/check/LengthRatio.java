package org.diglot.check;

import java.util.Arrays;
import java.util.List;
import org.diglot.text.WritingSystem;

/**
 * How long translations are: the natural logarithm of target letters per source letter, as a normal
 * distribution. What is known beforehand counts like some pairs, so that a few pairs teach little
 * and many teach nearly all.
 *
 * @param mean of the logarithm
 * @param deviation of the logarithm, for long texts; more than 0
 * @param count how many pairs it rests on
 */
record LengthRatio(double mean, double deviation, int count) {

  private static final double GROWTH = 0.1;
  private static final double USUAL_DEVIATION = 0.22;
  private static final double LEAST_DEVIATION = 0.15;
  private static final int PRIOR_COUNT = 12;
  private static final int LEAST_LENGTH = 15;

  /** Short texts vary as if that many letters more were left to chance. */
  private static final double CHANCE = 30;

  /** From a sample's median to a deviation, in a normal distribution. */
  private static final double MEDIAN_TO_DEVIATION = 1.4826;

  /** What the scripts alone tell. */
  static LengthRatio prior(WritingSystem source, WritingSystem target) {
    double mean = target.density() - source.density() + GROWTH;
    return new LengthRatio(mean, USUAL_DEVIATION, PRIOR_COUNT);
  }

  /** What some pairs tell; count 0 where there is none of some length. */
  static LengthRatio of(List<Pair> pairs) {
    double[] ratios =
        pairs.stream()
            .filter(pair -> !pair.isHalf() && pair.source().length() >= LEAST_LENGTH)
            .mapToDouble(pair -> ratio(pair.source().length(), pair.target().length()))
            .sorted()
            .toArray();
    if (ratios.length == 0) {
      return new LengthRatio(0, USUAL_DEVIATION, 0);
    }
    double median = ratios[ratios.length / 2];
    double[] distances = Arrays.stream(ratios).map(r -> Math.abs(r - median)).sorted().toArray();
    double spread = distances[distances.length / 2] * MEDIAN_TO_DEVIATION;
    return new LengthRatio(median, Math.max(LEAST_DEVIATION, spread), ratios.length);
  }

  private static double ratio(int source, int target) {
    return Math.log((target + 2.0) / (source + 2.0));
  }

  /** Both together, each by its count. */
  LengthRatio with(LengthRatio other) {
    int all = count + other.count;
    if (all == 0) {
      return this;
    }
    return new LengthRatio(
        (mean * count + other.mean * other.count) / all,
        (deviation * count + other.deviation * other.count) / all,
        all);
  }

  /**
   * By how many deviations a target is longer than usual, below 0 shorter.
   *
   * @param source letters of the source, 0 or more
   * @param target letters of the target, 0 or more
   */
  double score(int source, int target) {
    double spread = deviation * Math.sqrt(1 + CHANCE / Math.max(1, source));
    return (ratio(source, target) - mean) / spread;
  }

  /** By what factor a target is longer than usual, below 1 shorter. */
  double factor(int source, int target) {
    return Math.exp(ratio(source, target) - mean);
  }

  /** By how many deviations the target of a pair is longer than usual. */
  double score(Pair pair) {
    return score(pair.source().length(), pair.target().length());
  }

  /** By what factor the target of a pair is longer than usual. */
  double factor(Pair pair) {
    return factor(pair.source().length(), pair.target().length());
  }
}
