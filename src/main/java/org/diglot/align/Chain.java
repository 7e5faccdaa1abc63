package org.diglot.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what stays in sequence: of many links the heaviest set of which no two cross. The rest is
 * what moved, so it is the lighter side of an exchange that has moved.
 */
final class Chain {

  private final long[] best;
  private final int[] bestAt;

  private Chain(int size) {
    best = new long[size + 1];
    bestAt = new int[size + 1];
  }

  /** What a chain is made of. */
  record Step(int from, int to, long weight) {}

  /**
   * The heaviest chain that ascends in both {@code from} and {@code to}.
   *
   * @param steps in any order, with {@code to} from 0 to less than {@code toSize}
   */
  static List<Step> heaviest(List<Step> steps, int toSize) {
    List<Step> ordered = new ArrayList<>(steps);
    // Of steps with one from, the later to comes first: so that no chain takes both.
    ordered.sort(
        Comparator.comparingInt(Step::from).thenComparing(Step::to, Comparator.reverseOrder()));
    Chain chain = new Chain(toSize);
    int[] before = new int[ordered.size()];
    int last = -1;
    long heaviest = 0;
    for (int k = 0; k < ordered.size(); k++) {
      Step step = ordered.get(k);
      before[k] = chain.heaviestBelow(step.to());
      long weight = step.weight() + chain.weightBelow(step.to());
      chain.put(step.to(), weight, k);
      if (weight > heaviest) {
        heaviest = weight;
        last = k;
      }
    }
    List<Step> found = new ArrayList<>();
    for (int k = last; k >= 0; k = before[k]) {
      found.add(ordered.get(k));
    }
    Collections.reverse(found);
    return found;
  }

  /** A binary indexed tree of the heaviest chains that end before a place. */
  private void put(int to, long weight, int step) {
    for (int at = to + 1; at < best.length; at += at & -at) {
      if (weight > best[at]) {
        best[at] = weight;
        bestAt[at] = step;
      }
    }
  }

  private long weightBelow(int to) {
    long weight = 0;
    for (int at = to; at > 0; at -= at & -at) {
      weight = Math.max(weight, best[at]);
    }
    return weight;
  }

  private int heaviestBelow(int to) {
    long weight = 0;
    int found = -1;
    for (int at = to; at > 0; at -= at & -at) {
      if (best[at] > weight) {
        weight = best[at];
        found = bestAt[at];
      }
    }
    return found;
  }
}
