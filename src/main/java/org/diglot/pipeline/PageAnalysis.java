package org.diglot.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.PageSources;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;

/**
 * What was found out about a path.
 *
 * @param path the path below the content folders
 * @param documents its file in each folder that has it
 * @param pages what each language that has the page itself has; empty for an included file
 * @param sources its texts; absent where no file could be read
 * @param coverage which locale says which of its statements; absent where no file could be read
 */
record PageAnalysis(
    DocumentPath path,
    Map<Origin, BilingualDocument> documents,
    List<PageFacts> pages,
    Optional<PageSources> sources,
    Optional<PageCoverage> coverage) {

  PageAnalysis {
    documents = Map.copyOf(documents);
    pages = List.copyOf(pages);
  }
}
