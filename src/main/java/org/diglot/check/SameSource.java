package org.diglot.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pairs of a path that translate the same text, locale by locale. */
final class SameSource {

  /** Fewer locales outvote nobody. */
  static final int QUORUM = 3;

  private SameSource() {}

  /**
   * The groups that {@link #QUORUM} locales or more are in, each with at most one pair of a locale:
   * the first pairs of a text belong together, then the second ones.
   */
  static List<List<Pair>> of(CheckedPath path) {
    if (path.pages().size() < QUORUM) {
      return List.of();
    }
    Map<String, List<List<Pair>>> byText = new HashMap<>();
    List<List<Pair>> groups = new ArrayList<>();
    for (CheckedPage page : path.pages()) {
      Map<String, Integer> seen = new HashMap<>();
      for (Pair pair : page.all()) {
        if (!pair.isHalf()) {
          String text = pair.source().normalised();
          int ordinal = seen.merge(text, 1, Integer::sum);
          List<List<Pair>> ofText = byText.computeIfAbsent(text, key -> new ArrayList<>(1));
          if (ofText.size() < ordinal) {
            List<Pair> group = new ArrayList<>(path.pages().size());
            ofText.add(group);
            groups.add(group);
          }
          ofText.get(ordinal - 1).add(pair);
        }
      }
    }
    return groups.stream().filter(group -> group.size() >= QUORUM).toList();
  }
}
