package org.diglot.pipeline;

import java.util.List;
import org.diglot.interchange.ExchangeSegment;
import org.diglot.interchange.Suggestions;
import org.diglot.memory.Match;
import org.diglot.memory.MemoryQuery;
import org.diglot.memory.TranslationMemory;
import org.diglot.model.BilingualDocument;
import org.diglot.model.Segment;

/** Finds in a locale's memory what the translation of a segment may start from. */
final class MemorySuggestions implements Suggestions {

  private static final int MOST = 3;

  private final TranslationMemory memory;
  private final int fuzzy;

  /**
   * @param fuzzy the least score of a suggestion
   */
  MemorySuggestions(TranslationMemory memory, int fuzzy) {
    this.memory = memory;
    this.fuzzy = fuzzy;
  }

  /** The best translations of texts like that of a segment; its own is none. */
  List<Match> matches(BilingualDocument page, Segment segment) {
    List<Segment> segments = page.segments();
    int at = segments.indexOf(segment);
    MemoryQuery query =
        new MemoryQuery(
            segment.source().text(),
            page.path().value(),
            at > 0 ? segments.get(at - 1).source().text() : "",
            at + 1 < segments.size() ? segments.get(at + 1).source().text() : "",
            page.file().location() + "#" + segment.id());
    return memory.best(query, MOST).stream().filter(match -> match.score() >= fuzzy).toList();
  }

  @Override
  public List<ExchangeSegment.Match> of(BilingualDocument page, Segment segment) {
    return matches(page, segment).stream().map(MemorySuggestions::match).toList();
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
