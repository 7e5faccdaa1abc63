package org.diglot.update;

import java.util.List;
import java.util.Map;
import org.diglot.model.PageStates;
import org.diglot.model.RemovedSegment;

/**
 * A bilingual page as it is to be after its source has changed.
 *
 * @param text the file
 * @param prefix what its ids begin with
 * @param states what stands beside it
 * @param removed translations whose source text is gone
 * @param counts how many segments came there in which way
 */
public record PageUpdate(
    String text,
    String prefix,
    PageStates states,
    List<RemovedSegment> removed,
    Map<Carry, Integer> counts) {

  public PageUpdate {
    removed = List.copyOf(removed);
    counts = Map.copyOf(counts);
  }
}
