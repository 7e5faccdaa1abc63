package org.diglot.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.diglot.interchange.ExchangeSegment.Issue;
import org.diglot.interchange.ExchangeSegment.Match;
import org.diglot.interchange.ExchangeSegment.Match.Kind;
import org.diglot.memory.TermEntry;
import org.diglot.model.BilingualDocument;
import org.diglot.model.Block;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.SegmentState;
import org.diglot.model.SegmentStatus;
import org.diglot.model.Sentence;
import org.diglot.text.PlainText;

/**
 * Makes exchange files of bilingual pages. What cannot be put back is not in them: segments whose
 * id is malformed or stands twice, those whose text was repaired while it was read, and those
 * without source text.
 */
public final class ExchangePages {

  private static final int SAME = 100;

  private final LanguageTag source;
  private final LanguageTag target;
  private final Function<String, List<TermEntry>> terms;
  private final Suggestions suggestions;
  private final Predicate<SegmentState> wanted;

  /**
   * @param source the language translated from
   * @param target the language translated into
   * @param terms finds the terms of a source text
   * @param suggestions finds translations to start from, where one is wanting or waits for review
   * @param wanted which segments to take, by their state
   */
  public ExchangePages(
      LanguageTag source,
      LanguageTag target,
      Function<String, List<TermEntry>> terms,
      Suggestions suggestions,
      Predicate<SegmentState> wanted) {
    this.source = source;
    this.target = target;
    this.terms = terms;
    this.suggestions = suggestions;
    this.wanted = wanted;
  }

  /** The segments of a page that can go out and come back, by their ids, in page order. */
  public static Map<SegmentId, Segment> exchangeable(BilingualDocument page) {
    Map<SegmentId, Segment> found = new LinkedHashMap<>();
    Map<SegmentId, Integer> counts = new HashMap<>();
    for (Segment segment : page.segments()) {
      counts.merge(segment.id(), 1, Integer::sum);
      boolean verbatim =
          segment.target().range().of(page.file().text()).equals(segment.target().text());
      if (segment.id().isWellFormed() && verbatim && !segment.source().text().isBlank()) {
        found.put(segment.id(), segment);
      }
    }
    found.keySet().removeIf(id -> counts.getOrDefault(id, 0) > 1);
    return found;
  }

  /** What is known of a segment, also where no file says it. */
  public static SegmentStatus status(Segment segment, Map<SegmentId, SegmentStatus> known) {
    return status(segment, Optional.ofNullable(known.get(segment.id())));
  }

  /** What is known of a segment, also where nothing is on record. */
  public static SegmentStatus status(Segment segment, Optional<SegmentStatus> known) {
    return known.orElseGet(
        () ->
            new SegmentStatus(
                segment.id(),
                segment.target().text().isBlank() ? SegmentState.INITIAL : SegmentState.TRANSLATED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  /** The states by their segments. */
  public static Map<SegmentId, SegmentStatus> byId(PageStates states) {
    Map<SegmentId, SegmentStatus> byId = new LinkedHashMap<>();
    states.segments().forEach(status -> byId.put(status.id(), status));
    return byId;
  }

  /**
   * The file of a page.
   *
   * @param text the page's source side
   * @param issues what checks found, by segment
   */
  public ExchangeFile of(
      BilingualDocument page,
      PageText text,
      PageStates states,
      Map<SegmentId, List<Issue>> issues) {
    Map<SegmentId, SegmentStatus> known = byId(states);
    Map<SegmentId, Integer> blocks = blocks(text);
    Map<Integer, List<ExchangeSegment>> groups = new LinkedHashMap<>();
    int alone = -1;
    for (Segment segment : exchangeable(page).values()) {
      SegmentStatus status = status(segment, known);
      if (wanted.test(status.state())) {
        int block = blocks.getOrDefault(segment.id(), alone--);
        groups
            .computeIfAbsent(block, key -> new ArrayList<>())
            .add(segment(page, segment, status, issues.getOrDefault(segment.id(), List.of())));
      }
    }
    List<ExchangeUnit> units = new ArrayList<>();
    groups.forEach((block, segments) -> units.add(unit(text, block, segments)));
    return new ExchangeFile(
        page.path(), source, target, page.file().hash(), page.revision().sourceHash(), units);
  }

  private static Map<SegmentId, Integer> blocks(PageText text) {
    Map<SegmentId, Integer> blocks = new HashMap<>();
    for (Sentence sentence : text.sentences()) {
      sentence.segment().ifPresent(segment -> blocks.putIfAbsent(segment.id(), sentence.block()));
    }
    return blocks;
  }

  private ExchangeSegment segment(
      BilingualDocument page, Segment segment, SegmentStatus status, List<Issue> issues) {
    String from = segment.source().text();
    String into = segment.target().text();
    List<Match> matches = new ArrayList<>();
    status
        .translatedFrom()
        .filter(old -> !old.equals(from) && !into.isBlank() && !old.isBlank())
        .map(old -> new Match(Kind.PREVIOUS, likeness(old, from), "previous source", old, into))
        .ifPresent(matches::add);
    if (status.state().needsWork()) {
      matches.addAll(suggestions.of(page, segment));
    }
    int line = page.file().lines().positionOf(segment.range().start()).line();
    return new ExchangeSegment(status, line, from, into, issues, matches, terms.apply(from));
  }

  /** Per cent of the longer text that both begin or end with; below 100 for what differs. */
  private static int likeness(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int longer = Math.max(one.length(), other.length());
    return Math.max(1, Math.min(SAME - 1, SAME * (start + end) / longer));
  }

  private static ExchangeUnit unit(PageText text, int number, List<ExchangeSegment> segments) {
    String id = segments.get(0).id();
    if (number < 0) {
      return new ExchangeUnit(id, "paragraph", List.of(), segments);
    }
    Block block = text.blocks().get(number);
    String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new ExchangeUnit(id, kind, headings(text, block), segments);
  }

  private static List<String> headings(PageText text, Block block) {
    List<String> headings = new ArrayList<>();
    OptionalInt last = OptionalInt.empty();
    int at = block.section();
    while (last.isEmpty() || last.getAsInt() != at) {
      Section section = text.sections().get(at);
      if (!section.heading().isBlank()) {
        headings.add(0, PlainText.of(section.heading()));
      }
      last = OptionalInt.of(at);
      at = section.parent();
    }
    return headings;
  }
}
