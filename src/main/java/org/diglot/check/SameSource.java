package org.diglot.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diglot.text.SegmentKey;

/** The pairs of a path that translate the same text, locale by locale. */
final class SameSource {

  /** Fewer locales outvote nobody. */
  static final int QUORUM = 3;

  private SameSource() {}

  /**
   * The groups that {@link #QUORUM} locales or more are in, each with at most one pair of a locale:
   * the first pairs of a text belong together, then the second ones.
   */
  static List<List<Pair>> groups(CheckedPath path) {
    if (path.pages().size() < QUORUM) {
      return List.of();
    }
    Map<String, List<Pair>> groups = new LinkedHashMap<>();
    for (CheckedPage page : path.pages()) {
      Map<String, Integer> seen = new HashMap<>();
      for (Pair pair : page.all()) {
        if (!pair.isHalf()) {
          String text = SegmentKey.normalised(pair.source().markdown());
          int ordinal = seen.merge(text, 1, Integer::sum);
          groups.computeIfAbsent(ordinal + " " + text, key -> new ArrayList<>()).add(pair);
        }
      }
    }
    return groups.values().stream().filter(group -> group.size() >= QUORUM).toList();
  }
}
