package org.diglot.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

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

  /** Levenshtein distance; more than {@code limit} where it exceeds it. */
  private static int distance(String left, String right, int limit) {
    if (Math.abs(left.length() - right.length()) > limit) {
      return limit + 1;
    }
    int distance = new LevenshteinDistance(limit).apply(left, right);
    return distance < 0 ? limit + 1 : distance;
  }
}
