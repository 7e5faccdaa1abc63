package org.diglot.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.model.DocumentPath;
import org.diglot.workspace.WorkspaceException;

/** What a goal makes of each path beside checking it. Everything here is called by many threads. */
interface PathWork {

  /**
   * Makes it.
   *
   * @return what {@link #take} is to be given
   */
  List<EditionPart> page(PageAnalysis page) throws WorkspaceException;

  /** How a path that was made stands to its source. */
  default Optional<PageStandings> standings(DocumentPath path) {
    return Optional.empty();
  }

  /** The files that a path that was made has asked for, whether they were there; told once. */
  default Set<DocumentPath> askedBy(DocumentPath path) {
    return Set.of();
  }

  /** Takes a path that was made, in this run or another. */
  default void take(
      DocumentPath path, Optional<PageStandings> standings, List<EditionPart> parts) {}
}
