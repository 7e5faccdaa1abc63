package org.diglot.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.diglot.model.TextRange;

/**
 * Chooses the cuts of a part among all places where a sentence could end, so that as much as
 * possible of it is made of known texts. Where nothing is known the usual cuts remain.
 *
 * <p>A shortest path over the places: a stretch that is known costs nothing, a usual sentence that
 * is not known costs one. A stretch reaches over a bounded number of places, so the work grows with
 * the text.
 */
final class KnownTiling {

  private static final int FARTHEST = 24;
  private static final int UNREACHED = Integer.MAX_VALUE;

  private final Part part;
  private final Set<String> known;
  private final int[] places;
  private final int[] nextUsual;
  private final int longest;
  private final int[] cost;
  private final int[] before;

  private KnownTiling(Part part, Set<String> known, int longest, int[] places, boolean[] usual) {
    this.part = part;
    this.known = known;
    this.longest = longest;
    this.places = places;
    this.cost = new int[places.length];
    this.before = new int[places.length];
    this.nextUsual = new int[places.length];
    int next = places.length - 1;
    for (int i = places.length - 1; i >= 0; i--) {
      nextUsual[i] = next;
      next = usual[i] ? i : next;
    }
  }

  /**
   * The stretches that a part is cut into.
   *
   * @param longest no stretch longer than this is known
   * @param places where stretches can start and end: ascending, the part's start first, its end
   *     last
   * @param usual which of them are cuts without known texts
   */
  static List<TextRange> cut(
      Part part, Set<String> known, int longest, int[] places, boolean[] usual) {
    return new KnownTiling(part, known, longest, places, usual).cut();
  }

  private List<TextRange> cut() {
    Arrays.fill(cost, UNREACHED);
    cost[0] = 0;
    for (int from = 0; from < places.length - 1; from++) {
      if (cost[from] < UNREACHED) {
        extend(from);
      }
    }
    return path();
  }

  private void extend(int from) {
    int farthest = Math.min(places.length - 1, from + FARTHEST);
    for (int to = from + 1; to <= farthest && places[to] - places[from] <= longest; to++) {
      TextRange trimmed = SentenceTrim.of(part, places[from], places[to], known);
      if (trimmed.length() == 0 || SentenceTrim.isKnown(part, trimmed, known)) {
        reach(from, to, 0);
      }
    }
    reach(from, nextUsual[from], 1);
  }

  /** Of two ways of equal cost the one with the shorter last stretch: sentences, not paragraphs. */
  private void reach(int from, int to, int more) {
    if (cost[from] + more < cost[to] || (cost[from] + more == cost[to] && before[to] < from)) {
      cost[to] = cost[from] + more;
      before[to] = from;
    }
  }

  private List<TextRange> path() {
    List<TextRange> stretches = new ArrayList<>();
    for (int to = places.length - 1; to > 0; to = before[to]) {
      stretches.add(new TextRange(places[before[to]], places[to]));
    }
    Collections.reverse(stretches);
    return stretches;
  }
}
