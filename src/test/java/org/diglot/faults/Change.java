package org.diglot.faults;

import java.util.Comparator;
import java.util.List;

/**
 * What a fault does to a page.
 *
 * @param edits at most one for each place
 */
record Change(List<Edit> edits) {

  /** Replaces a range of the page's text. */
  record Edit(int start, int end, String text) {}

  Change {
    edits = edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList();
  }

  int start() {
    return edits.get(0).start();
  }

  int end() {
    return edits.get(edits.size() - 1).end();
  }
}
