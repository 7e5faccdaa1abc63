package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.workspace.WorkspaceException;

/**
 * Reads every file once, all languages of a path together, and says what there is to know of it.
 * Paths are worked on by all processors but handed on in their order, a batch at a time: memory
 * does not grow with their number.
 */
final class Analysis {

  private static final int BATCH = 64;

  /** Takes what was found out about a path; called in the order of the paths, by one thread. */
  @FunctionalInterface
  interface Consumer {
    void accept(PageAnalysis page) throws WorkspaceException;
  }

  private final Inputs inputs;
  private final PageReader reader;
  private final PageComparison comparison;
  private final DiagnosticSink sink;
  private final ProgressListener progress;

  Analysis(
      Inputs inputs, PageComparison comparison, DiagnosticSink sink, ProgressListener progress) {
    this.inputs = inputs;
    this.reader = new PageReader(inputs, sink);
    this.comparison = comparison;
    this.sink = sink;
    this.progress = progress;
  }

  void run(Consumer consumer) throws WorkspaceException {
    PageFiles files = PageFiles.of(inputs, sink);
    List<Map.Entry<DocumentPath, List<Origin>>> paths = List.copyOf(files.byPath().entrySet());
    PageRun run = new PageRun("reading", paths.size(), progress);
    for (int start = 0; start < paths.size(); start += BATCH) {
      List<Slot> slots =
          paths.subList(start, Math.min(paths.size(), start + BATCH)).stream()
              .map(entry -> new Slot(entry.getKey(), entry.getValue()))
              .toList();
      run.run(slots, slot -> slot.result = Optional.of(analyse(slot, files)));
      for (Slot slot : slots) {
        consumer.accept(slot.result.orElseThrow());
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

  private PageAnalysis analyse(Slot slot, PageFiles files) {
    List<PageFacts> facts = new ArrayList<>();
    Map<Origin, BilingualDocument> documents = new LinkedHashMap<>();
    for (Origin origin : slot.origins) {
      Optional<BilingualDocument> document = reader.read(slot.path, origin);
      document.ifPresent(read -> documents.put(origin, read));
      if (document.isPresent() && files.isPage(slot.path, origin)) {
        facts.add(reader.facts(document.get(), origin));
      }
    }
    return new PageAnalysis(
        slot.path,
        facts,
        documents.isEmpty()
            ? Optional.empty()
            : Optional.of(comparison.cover(slot.path, documents)));
  }
}
