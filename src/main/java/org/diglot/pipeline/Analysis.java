package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.guidance.PageSources;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.PageStates;
import org.diglot.workspace.WorkspaceException;

/**
 * Reads every file once, all languages of a path together, and says what there is to know of it.
 * Paths are worked on by all processors but handed on in their order, a batch at a time: memory
 * does not grow with their number.
 */
final class Analysis {

  private static final int BATCH = 32;

  private final PageFiles files;
  private final PageReader reader;
  private final PageComparison comparison;
  private final ProgressListener progress;

  Analysis(
      PageFiles files, PageReader reader, PageComparison comparison, ProgressListener progress) {
    this.files = files;
    this.reader = reader;
    this.comparison = comparison;
    this.progress = progress;
  }

  /**
   * Works through all paths.
   *
   * @param worker does more for a path, by the thread that read it
   * @param consumer takes the paths in their order, by one thread
   */
  void run(PageRun.PageTask<PageAnalysis> worker, PageRun.PageTask<PageAnalysis> consumer)
      throws WorkspaceException {
    List<Map.Entry<DocumentPath, List<Origin>>> paths = List.copyOf(files.byPath().entrySet());
    PageRun run = new PageRun("checking", paths.size(), progress);
    for (int start = 0; start < paths.size(); start += BATCH) {
      List<Slot> slots =
          paths.subList(start, Math.min(paths.size(), start + BATCH)).stream()
              .map(entry -> new Slot(entry.getKey(), entry.getValue()))
              .toList();
      run.run(
          slots,
          slot -> {
            PageAnalysis page = page(slot.path, slot.origins);
            worker.run(page);
            slot.result = Optional.of(page);
          });
      for (Slot slot : slots) {
        consumer.run(slot.result.orElseThrow());
      }
    }
  }

  /** A path on its way through a batch. */
  private static final class Slot {

    private final DocumentPath path;
    private final List<Origin> origins;
    private Optional<PageAnalysis> result = Optional.empty();

    Slot(DocumentPath path, List<Origin> origins) {
      this.path = path;
      this.origins = origins;
    }
  }

  /** Reads one path. */
  PageAnalysis page(DocumentPath path, List<Origin> origins) {
    List<PageFacts> facts = new ArrayList<>();
    Map<Origin, BilingualDocument> documents = new LinkedHashMap<>();
    Map<Origin, PageStates> states = new HashMap<>();
    for (Origin origin : origins) {
      PageStates beside = reader.states(path, origin);
      Optional<BilingualDocument> document = reader.read(path, origin, beside);
      states.put(origin, beside);
      document.ifPresent(read -> documents.put(origin, read));
      if (document.isPresent() && files.isPage(path, origin)) {
        facts.add(reader.facts(document.get(), origin));
      }
    }
    Optional<PageSources> sources =
        documents.isEmpty()
            ? Optional.empty()
            : Optional.of(PageComparison.sources(path, documents, states));
    return new PageAnalysis(path, documents, facts, sources, sources.map(comparison::cover));
  }
}
