package org.diglot.interchange;

import java.util.List;
import org.diglot.interchange.ExchangeSegment.Match;
import org.diglot.model.BilingualDocument;
import org.diglot.model.Segment;

/** Finds translations that somebody may start from. */
@FunctionalInterface
public interface Suggestions {

  /** Has none. */
  Suggestions NONE = (page, segment) -> List.of();

  /**
   * The translations of texts like that of a segment, the best first; the segment's own is none.
   *
   * @param page the page that it stands on
   */
  List<Match> of(BilingualDocument page, Segment segment);
}
