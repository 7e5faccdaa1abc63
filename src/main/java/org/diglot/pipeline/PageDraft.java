package org.diglot.pipeline;

import java.util.List;
import org.diglot.model.DocumentPath;
import org.diglot.model.RemovedSegment;

/**
 * What is kept of a locale's page until all pages have been read.
 *
 * @param path the page
 * @param title its title
 * @param rows its segments, in page order
 * @param changes those that differ from an earlier version
 * @param removed translations that an update found no place for
 */
record PageDraft(
    DocumentPath path,
    String title,
    List<RowDraft> rows,
    List<RowDraft> changes,
    List<RemovedSegment> removed) {

  PageDraft {
    rows = List.copyOf(rows);
    changes = List.copyOf(changes);
    removed = List.copyOf(removed);
  }
}
