package org.diglot.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in the file beside a translated page ({@code page.states.yml}): everything about its
 * segments that the side-by-side format has no place for.
 */
public final class PageStates {

  /** Nothing known: every segment is translated. */
  public static final PageStates NONE =
      new PageStates(Optional.empty(), Optional.empty(), List.of());

  private final Optional<String> title;
  private final Optional<String> description;
  private final List<SegmentStatus> segments;
  private final Map<SegmentId, SegmentStatus> byId = new HashMap<>();

  /**
   * @param title the source title that the page's title was translated from, where it is known to
   *     be another one than the source has now
   * @param description the same for the description
   * @param segments those that are not simply translated, in page order
   */
  public PageStates(
      Optional<String> title, Optional<String> description, List<SegmentStatus> segments) {
    this.title = title;
    this.description = description;
    this.segments = List.copyOf(segments);
    this.segments.forEach(status -> byId.putIfAbsent(status.id(), status));
  }

  /** The source title that the page's title was translated from, where that is another one. */
  public Optional<String> title() {
    return title;
  }

  /** The source description that the page's was translated from, where that is another one. */
  public Optional<String> description() {
    return description;
  }

  /** What is known of segments that are not simply translated, in page order. */
  public List<SegmentStatus> segments() {
    return segments;
  }

  /** What is known of a segment. */
  public Optional<SegmentStatus> of(SegmentId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The segments that have no translation yet. */
  public Set<SegmentId> awaited() {
    Set<SegmentId> awaited = new HashSet<>();
    for (SegmentStatus status : segments) {
      if (status.state() == SegmentState.INITIAL) {
        awaited.add(status.id());
      }
    }
    return awaited;
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return title.isEmpty() && description.isEmpty() && segments.isEmpty();
  }
}
