package org.diglot.model;

import java.util.List;
import java.util.Optional;

/**
 * What stands in the file beside a translated page ({@code page.states.yml}): everything about its
 * segments that the side-by-side format has no place for.
 *
 * @param title the source title that the page's title was translated from, where known
 * @param description the same for the description
 * @param segments those that are not simply translated, in page order
 */
public record PageStates(
    Optional<String> title, Optional<String> description, List<SegmentStatus> segments) {

  /** Nothing known: every segment is translated. */
  public static final PageStates NONE =
      new PageStates(Optional.empty(), Optional.empty(), List.of());

  public PageStates {
    segments = List.copyOf(segments);
  }

  /** What is known of a segment. */
  public Optional<SegmentStatus> of(SegmentId id) {
    return segments.stream().filter(status -> status.id().equals(id)).findFirst();
  }
}
