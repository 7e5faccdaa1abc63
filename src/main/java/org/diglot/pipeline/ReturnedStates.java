package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.interchange.ExchangePages;
import org.diglot.model.PageStates;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.SegmentState;
import org.diglot.model.SegmentStatus;

/** What returned states do to those of a page. */
final class ReturnedStates {

  private final PageStates before;
  private final Map<SegmentId, SegmentStatus> known;
  private final Map<SegmentId, SegmentStatus> changed = new LinkedHashMap<>();

  ReturnedStates(PageStates before) {
    this.before = before;
    this.known = ExchangePages.byId(before);
  }

  /** Where a text came and the tool did not say how far it is, it is translated. */
  void take(Segment segment, Optional<SegmentState> returned, boolean changes) {
    SegmentState now = ExchangePages.status(segment, known).state();
    SegmentState wanted = returned.orElse(now);
    if (changes && wanted == SegmentState.INITIAL) {
      wanted = SegmentState.TRANSLATED;
    }
    boolean hasText = changes || !segment.target().text().isBlank();
    boolean same = wanted == now && !(changes && isOlder(segment));
    if (same || !hasText || wanted == SegmentState.INITIAL) {
      return;
    }
    boolean review = wanted == SegmentState.NEEDS_REVIEW;
    Optional<SegmentStatus> old =
        Optional.ofNullable(known.get(segment.id())).filter(status -> review);
    changed.put(
        segment.id(),
        new SegmentStatus(
            segment.id(),
            wanted,
            old.flatMap(SegmentStatus::carried),
            old.flatMap(SegmentStatus::consequence),
            old.flatMap(SegmentStatus::translatedFrom),
            Optional.ofNullable(known.get(segment.id())).flatMap(SegmentStatus::comment)));
  }

  private boolean isOlder(Segment segment) {
    return ExchangePages.status(segment, known).translatedFrom().isPresent();
  }

  /** Takes what a reviewer says of a segment; nothing takes back what was said. */
  void comment(Segment segment, Optional<String> words) {
    SegmentStatus now =
        Optional.ofNullable(changed.get(segment.id()))
            .orElseGet(() -> ExchangePages.status(segment, known));
    if (!now.comment().equals(words)) {
      changed.put(segment.id(), now.with(words));
    }
  }

  /** Forgets what came back for a segment. */
  void drop(SegmentId id) {
    changed.remove(id);
  }

  /** The states that are others than before. */
  Collection<SegmentStatus> changed() {
    return changed.values();
  }

  /** What is known of the page's segments from now on; those that are just translated left out. */
  PageStates after(List<Segment> segments) {
    List<SegmentStatus> after = new ArrayList<>();
    Set<SegmentId> done = new HashSet<>();
    for (Segment segment : segments) {
      Optional<SegmentStatus> status =
          Optional.ofNullable(changed.get(segment.id()))
              .or(() -> Optional.ofNullable(known.get(segment.id())));
      if (status.isPresent() && done.add(segment.id())) {
        after.add(status.get());
      }
    }
    before.segments().stream().filter(status -> done.add(status.id())).forEach(after::add);
    after.removeIf(
        status ->
            changed.containsKey(status.id())
                && status.state() == SegmentState.TRANSLATED
                && status.comment().isEmpty());
    return new PageStates(before.title(), before.description(), after);
  }
}
