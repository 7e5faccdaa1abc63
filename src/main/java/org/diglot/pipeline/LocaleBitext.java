package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.memory.MemoryEntry;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.PageStates;
import org.diglot.model.Segment;
import org.diglot.model.SegmentState;
import org.diglot.model.SegmentStatus;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;

/** The translations that a locale's pages hold, each with what it was made from. */
final class LocaleBitext {

  /** Of these a translation may be that of more, or of less, than what it is said to be made of. */
  private static final Set<String> UNCERTAIN = Set.of("split", "merged");

  private LocaleBitext() {}

  /** The entries of all pages, in the order of the pages and on them. */
  static List<MemoryEntry> of(Origin locale) {
    List<MemoryEntry> entries = new ArrayList<>();
    for (DocumentPath path : UpdateRun.updated(locale)) {
      Optional<SourceFile> file = locale.folder().read(path, finding -> {});
      if (file.isPresent()) {
        BilingualDocument page = BilingualParser.parse(file.get(), finding -> {});
        entries.addAll(of(page, locale.states(path, finding -> {})));
      }
    }
    return entries;
  }

  /**
   * The entries of a page.
   *
   * @param states what stands beside it
   */
  static List<MemoryEntry> of(BilingualDocument page, PageStates states) {
    List<MemoryEntry> entries = new ArrayList<>();
    List<Segment> segments = page.segments();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      Optional<SegmentStatus> status = states.of(segment.id());
      if (!segment.target().text().isBlank() && status.filter(s -> !isPair(s)).isEmpty()) {
        entries.add(
            entry(
                page,
                segment,
                status,
                i == 0 ? "" : source(segments.get(i - 1)),
                i + 1 == segments.size() ? "" : source(segments.get(i + 1))));
      }
    }
    return entries;
  }

  private static boolean isPair(SegmentStatus status) {
    return status.state() != SegmentState.INITIAL
        && status.carried().filter(UNCERTAIN::contains).isEmpty();
  }

  private static MemoryEntry entry(
      BilingualDocument page,
      Segment segment,
      Optional<SegmentStatus> status,
      String previous,
      String next) {
    Optional<String> other = status.flatMap(SegmentStatus::translatedFrom);
    boolean waits = status.filter(s -> s.state() == SegmentState.NEEDS_REVIEW).isPresent();
    return new MemoryEntry(
        other.orElse(source(segment)),
        segment.target().text(),
        page.path().value(),
        previous,
        next,
        page.file().location(),
        segment.id().toString(),
        !waits && other.isEmpty());
  }

  private static String source(Segment segment) {
    return segment.source().text();
  }
}
