package org.diglot.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a mistyped one most probably means, for a remedy. */
public final class NearestName {

  private NearestName() {}

  /**
   * The known name with the fewest edits to {@code wanted}, letter case not counted; nothing where
   * more than a third of the name differs. Of equally near names the first in natural order.
   */
  public static Optional<String> of(String wanted, Collection<String> known) {
    String folded = wanted.toLowerCase(Locale.ROOT);
    int best = Math.max(1, Math.min((folded.length() + 1) / 3, 6)) + 1;
    Optional<String> nearest = Optional.empty();
    for (String name : known) {
      int distance = distance(folded, name.toLowerCase(Locale.ROOT), best);
      boolean nearer = distance < best;
      boolean earlier =
          distance == best && nearest.filter(other -> name.compareTo(other) < 0).isPresent();
      if (nearer || earlier) {
        best = distance;
        nearest = Optional.of(name);
      }
    }
    return nearest;
  }

  /**
   * Levenshtein distance in a band of {@code limit}; more than {@code limit} where it exceeds it.
   */
  private static int distance(String left, String right, int limit) {
    if (Math.abs(left.length() - right.length()) > limit) {
      return limit + 1;
    }
    int[] previous = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      if (fillRow(left.charAt(i - 1), right, i, limit, previous, row) > limit) {
        return limit + 1;
      }
      int[] swap = previous;
      previous = row;
      row = swap;
    }
    return Math.min(previous[right.length()], limit + 1);
  }

  private static int fillRow(char c, String right, int i, int limit, int[] previous, int[] row) {
    int from = Math.max(1, i - limit);
    int to = Math.min(right.length(), i + limit);
    row[from - 1] = from == 1 ? i : limit + 1;
    int least = row[from - 1];
    for (int j = from; j <= to; j++) {
      int changed = previous[j - 1] + (c == right.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(changed, Math.min(previous[j], row[j - 1]) + 1);
      least = Math.min(least, row[j]);
    }
    if (to < right.length()) {
      row[to + 1] = limit + 1;
    }
    return least;
  }
}
