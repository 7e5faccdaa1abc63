package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.diglot.guidance.PageSources;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.PageStates;
import org.diglot.workspace.WorkspaceException;

/**
 * Reads every file once, all languages of a path together, and says what there is to know of it.
 * Paths are worked on by all processors but handed on in their order, and nobody gets far ahead of
 * the slowest: memory does not grow with their number.
 */
final class Analysis {

  /** Pages that may be kept because an earlier one is not ready yet. */
  private static final int AHEAD = 32;

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

  /** Makes something of a path. */
  @FunctionalInterface
  interface Work<T> {

    /**
     * @param origins the folders that have the path
     */
    T of(DocumentPath path, List<Origin> origins) throws WorkspaceException;
  }

  /**
   * Works through all paths.
   *
   * @param work makes something of a path; called by several threads
   * @param consumer takes what was made in the order of the paths, by one thread at a time
   */
  <T> void run(Work<T> work, PageRun.PageTask<T> consumer) throws WorkspaceException {
    List<Map.Entry<DocumentPath, List<Origin>>> paths = List.copyOf(files.byPath().entrySet());
    InOrder<T> order = new InOrder<>(AHEAD, consumer);
    List<Integer> numbers = IntStream.range(0, paths.size()).boxed().toList();
    new PageRun("checking", paths.size(), progress)
        .run(
            numbers,
            number ->
                order.make(
                    number,
                    () -> {
                      Map.Entry<DocumentPath, List<Origin>> path = paths.get(number);
                      return work.of(path.getKey(), path.getValue());
                    }));
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
