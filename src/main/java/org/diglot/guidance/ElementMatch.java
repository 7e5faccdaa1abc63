package org.diglot.guidance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.diglot.model.PageElement;

/**
 * Which element of the pivot is which of a locale's side: by kind and key, first within the same
 * section, then anywhere on the page. Each is matched once, in page order.
 */
final class ElementMatch {

  private record Key(PageElement.Kind kind, String key, int section) {}

  private final Map<PageElement, PageElement> found = new IdentityHashMap<>();
  private final List<PageElement> unmatched = new ArrayList<>();

  ElementMatch(List<PageElement> pivot, List<PageElement> side, SectionMap sections) {
    List<PageElement> left =
        match(
            pivot,
            side,
            e -> new Key(e.kind(), e.key(), e.section()),
            e -> new Key(e.kind(), e.key(), sections.pivot(e.section())));
    Function<PageElement, Key> anywhere = e -> new Key(e.kind(), e.key(), 0);
    List<PageElement> missing = pivot.stream().filter(e -> !found.containsKey(e)).toList();
    unmatched.addAll(match(missing, left, anywhere, anywhere));
  }

  /** Matches what it can; gives back what is left of the side, in its order. */
  private List<PageElement> match(
      List<PageElement> pivot,
      List<PageElement> side,
      Function<PageElement, Key> pivotKey,
      Function<PageElement, Key> sideKey) {
    Map<Key, Deque<PageElement>> byKey = new HashMap<>();
    side.forEach(e -> byKey.computeIfAbsent(sideKey.apply(e), k -> new ArrayDeque<>()).add(e));
    Map<PageElement, Boolean> used = new IdentityHashMap<>();
    for (PageElement element : pivot) {
      Deque<PageElement> candidates =
          byKey.getOrDefault(pivotKey.apply(element), new ArrayDeque<>());
      if (!candidates.isEmpty()) {
        PageElement match = candidates.removeFirst();
        found.put(element, match);
        used.put(match, true);
      }
    }
    return side.stream().filter(e -> !used.containsKey(e)).toList();
  }

  /** Links two elements whose keys differ. */
  void link(PageElement pivot, PageElement other) {
    found.put(pivot, other);
    unmatched.removeIf(e -> e == other);
  }

  /** The side's element that is one of the pivot's. */
  Optional<PageElement> of(PageElement pivot) {
    return Optional.ofNullable(found.get(pivot));
  }

  /** What the side has and the pivot has not, in page order. */
  List<PageElement> unmatched() {
    return Collections.unmodifiableList(unmatched);
  }
}
