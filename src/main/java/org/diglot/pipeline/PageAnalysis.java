package org.diglot.pipeline;

import java.util.List;
import org.diglot.model.DocumentPath;

/**
 * What was found out about a path.
 *
 * @param path the path below the content folders
 * @param pages what each language that has the page itself has; empty for an included file
 */
record PageAnalysis(DocumentPath path, List<PageFacts> pages) {

  PageAnalysis {
    pages = List.copyOf(pages);
  }
}
