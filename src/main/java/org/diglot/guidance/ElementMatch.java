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
import java.util.Set;
import java.util.function.Function;
import org.diglot.align.AlignedPair;
import org.diglot.align.Alignment;
import org.diglot.model.PageElement;
import org.diglot.model.PageElement.Kind;

/**
 * Which element of the pivot is which of a locale's side. Of linked sentences by kind and key, and
 * what then is left of links and heading anchors in order: a link at the same place that leads
 * elsewhere. All others by kind and key, first within the same section, then anywhere on the page.
 * Each is matched once, in page order.
 */
final class ElementMatch {

  private static final int NOWHERE = -1;

  private record Key(Kind kind, String key, int place) {}

  /** The ordinals of the links that the sentences of elements are in. */
  private static final class SentenceLinks {

    private final Map<Integer, Integer> ofSide = new HashMap<>();
    private final Map<Integer, Integer> ofPivot = new HashMap<>();

    SentenceLinks(Alignment alignment) {
      for (AlignedPair pair : alignment.pairs()) {
        if (!pair.from().isEmpty() && !pair.to().isEmpty()) {
          int place = pair.to().get(0).index();
          pair.from().forEach(sentence -> ofSide.put(sentence.index(), place));
          pair.to().forEach(sentence -> ofPivot.put(sentence.index(), place));
        }
      }
    }

    int ofSide(PageElement element) {
      return place(ofSide, element);
    }

    int ofPivot(PageElement element) {
      return place(ofPivot, element);
    }

    private static int place(Map<Integer, Integer> places, PageElement element) {
      return element.sentence().isPresent()
          ? places.getOrDefault(element.sentence().getAsInt(), NOWHERE)
          : NOWHERE;
    }
  }

  private final Map<PageElement, PageElement> found = new IdentityHashMap<>();
  private final List<PageElement> unmatched = new ArrayList<>();

  /**
   * @param alignment of the locale's sentences, by their ordinals, to the pivot's
   * @param side the elements of the locale's source or of its target
   */
  ElementMatch(Alignment alignment, List<PageElement> side, SectionMap sections) {
    unmatched.addAll(side);
    List<PageElement> pivot = alignment.to().elements();
    SentenceLinks places = new SentenceLinks(alignment);
    Function<PageElement, Key> inPlace = e -> new Key(e.kind(), e.key(), places.ofPivot(e));
    match(pivot, inPlace, e -> new Key(e.kind(), e.key(), places.ofSide(e)));
    match(
        pivot.stream().filter(ElementMatch::leads).toList(),
        e -> new Key(e.kind(), "", places.ofPivot(e)),
        e -> new Key(e.kind(), "", places.ofSide(e)));
    match(
        pivot,
        e -> new Key(e.kind(), e.key(), e.section()),
        e -> new Key(e.kind(), e.key(), sections.pivot(e.section())));
    Function<PageElement, Key> anywhere = e -> new Key(e.kind(), e.key(), 0);
    match(pivot, anywhere, anywhere);
  }

  private static boolean leads(PageElement element) {
    return element.kind() == Kind.LINK || element.kind() == Kind.HEADING_ANCHOR;
  }

  /** Matches what it can of what is not matched yet. */
  private void match(
      List<PageElement> pivot,
      Function<PageElement, Key> pivotKey,
      Function<PageElement, Key> sideKey) {
    Map<Key, Deque<PageElement>> byKey = new HashMap<>();
    unmatched.forEach(e -> byKey.computeIfAbsent(sideKey.apply(e), k -> new ArrayDeque<>()).add(e));
    Set<PageElement> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PageElement element : pivot) {
      Key key = pivotKey.apply(element);
      Deque<PageElement> candidates = byKey.getOrDefault(key, new ArrayDeque<>());
      if (!found.containsKey(element) && key.place() != NOWHERE && !candidates.isEmpty()) {
        PageElement match = candidates.removeFirst();
        found.put(element, match);
        used.add(match);
      }
    }
    unmatched.removeIf(used::contains);
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
