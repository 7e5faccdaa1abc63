package org.diglot.memory;

/**
 * How well the words of two halves answer each other.
 *
 * @param source of the source words
 * @param target of the target words
 */
public record Fit(Side source, Side target) {

  /**
   * One half. The arrays have a place for each word of the half, in its order.
   *
   * @param found how sure its counterpart stands opposite, 0 to 1
   * @param usual what {@code found} is on average for this word; 0 where nothing is known of it
   * @param steady in what share of its pairs its counterpart stands opposite, 0 to 1
   * @param opposite ordinal of the counterpart among the words opposite, -1 where there is none
   * @param weight how much the word says: rare words say more
   */
  public record Side(
      double[] found, double[] usual, double[] steady, int[] opposite, double[] weight) {

    /** What could be found: the sum of what is usual, weighted. */
    public double knowledge() {
      double sum = 0;
      for (int i = 0; i < usual.length; i++) {
        sum += usual[i] * weight[i];
      }
      return sum;
    }

    /** What was found of what is usual; about 1 for a translation; 0 where nothing is known. */
    public double share() {
      double sum = 0;
      for (int i = 0; i < found.length; i++) {
        sum += Math.min(found[i], 1.5 * usual[i]) * weight[i];
      }
      double knowledge = knowledge();
      return knowledge == 0 ? 0 : sum / knowledge;
    }
  }

  /** What was found of what is usual, in both directions; about 1 for a translation. */
  public double score() {
    double knowledge = knowledge();
    if (knowledge == 0) {
      return 0;
    }
    double found = source.share() * source.knowledge() + target.share() * target.knowledge();
    return found / knowledge;
  }

  /** What could be found in both directions. */
  public double knowledge() {
    return source.knowledge() + target.knowledge();
  }
}
