package org.diglot.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.diglot.text.InlineMarkup;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/**
 * Marks that only one half of a pair has; their order does not matter, their number does.
 *
 * @param missing marks of the source without counterpart, in their order
 * @param extra marks of the target without counterpart, in their order
 */
record MarkDifference(List<Mark> missing, List<Mark> extra) {

  private static final MarkDifference NONE = new MarkDifference(List.of(), List.of());

  /**
   * Compares the marks of some kinds.
   *
   * @param key what makes two marks the same; an empty key leaves a mark out
   */
  static MarkDifference of(Pair pair, Set<Kind> kinds, Function<Mark, String> key) {
    InlineMarkup source = pair.source().markup();
    InlineMarkup target = pair.target().markup();
    if (!hasAny(source, kinds) && !hasAny(target, kinds)) {
      return NONE;
    }
    List<Mark> missing = marks(source, kinds, key);
    List<Mark> extra = marks(target, kinds, key);
    return missing.isEmpty() && extra.isEmpty() ? NONE : difference(missing, extra, key);
  }

  private static boolean hasAny(InlineMarkup markup, Set<Kind> kinds) {
    if (!markup.marks().isEmpty()) {
      for (Kind kind : kinds) {
        if (markup.has(kind)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Mark> marks(
      InlineMarkup markup, Set<Kind> kinds, Function<Mark, String> key) {
    List<Mark> found = new ArrayList<>();
    for (Mark mark : markup.marks()) {
      if (kinds.contains(mark.kind()) && !key.apply(mark).isEmpty()) {
        found.add(mark);
      }
    }
    return found;
  }

  private static MarkDifference difference(
      List<Mark> missing, List<Mark> extra, Function<Mark, String> key) {
    Map<String, Integer> wanted = new HashMap<>();
    missing.forEach(mark -> wanted.merge(key.apply(mark), 1, Integer::sum));
    Map<String, Integer> had = new HashMap<>();
    extra.forEach(mark -> had.merge(key.apply(mark), 1, Integer::sum));
    missing.removeIf(mark -> had.merge(key.apply(mark), -1, Integer::sum) >= 0);
    extra.removeIf(mark -> wanted.merge(key.apply(mark), -1, Integer::sum) >= 0);
    return new MarkDifference(missing, extra);
  }

  boolean isEmpty() {
    return missing.isEmpty() && extra.isEmpty();
  }

  /** How many marks were changed rather than lost or added. */
  int changed() {
    return Math.min(missing.size(), extra.size());
  }
}
