package org.diglot.pipeline;

import java.util.List;
import org.diglot.interchange.ExchangeSegment;
import org.diglot.interchange.Suggestions;
import org.diglot.memory.Match;
import org.diglot.memory.MemoryQuery;
import org.diglot.memory.TranslationMemory;
import org.diglot.model.BilingualDocument;
import org.diglot.model.Segment;

/** Finds in a locale's memory what a translation may start from. Used by one thread. */
final class MemorySuggestions implements Suggestions {

  private static final int MOST = 3;

  private final TranslationMemory memory;
  private final int fuzzy;
  private int last;

  /**
   * @param fuzzy the least score of a suggestion
   */
  MemorySuggestions(TranslationMemory memory, int fuzzy) {
    this.memory = memory;
    this.fuzzy = fuzzy;
  }

  /** The best translations of texts like one that is asked for. */
  List<Match> matches(MemoryQuery query) {
    return memory.best(query, MOST).stream().filter(match -> match.score() >= fuzzy).toList();
  }

  @Override
  public List<ExchangeSegment.Match> of(BilingualDocument page, Segment segment) {
    return matches(query(page, segment)).stream().map(MemorySuggestions::match).toList();
  }

  /** Its own translation is no suggestion for a segment. */
  private MemoryQuery query(BilingualDocument page, Segment segment) {
    List<Segment> segments = page.segments();
    int at = place(page, segment);
    return new MemoryQuery(
        segment.source().text(),
        page.path().value(),
        at > 0 ? segments.get(at - 1).source().text() : "",
        at + 1 < segments.size() ? segments.get(at + 1).source().text() : "",
        page.file().location() + "#" + segment.id());
  }

  /** Segments are asked for in page order: looking on from the last one finds the next at once. */
  private int place(BilingualDocument page, Segment segment) {
    List<Segment> segments = page.segments();
    int size = segments.size();
    for (int i = 1; i <= size; i++) {
      int at = (last + i) % size;
      if (segments.get(at) == segment) {
        last = at;
        return at;
      }
    }
    return segments.indexOf(segment);
  }

  private static ExchangeSegment.Match match(Match match) {
    ExchangeSegment.Match.Kind kind =
        switch (match.kind()) {
          case IN_CONTEXT -> ExchangeSegment.Match.Kind.IN_CONTEXT;
          case EXACT -> ExchangeSegment.Match.Kind.EXACT;
          case FUZZY -> ExchangeSegment.Match.Kind.FUZZY;
        };
    int percent = Math.max(1, match.score());
    return new ExchangeSegment.Match(kind, percent, match.origin(), match.source(), match.target());
  }
}
