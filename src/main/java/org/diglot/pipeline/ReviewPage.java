package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.LocalePage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.StatementCoverage;
import org.diglot.interchange.ExchangePages;
import org.diglot.memory.MemoryQuery;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.SegmentState;
import org.diglot.model.SegmentStatus;
import org.diglot.model.Sentence;
import org.diglot.review.Concern;
import org.diglot.review.FixedParts;
import org.diglot.review.ReviewRow;

/** What a reviewer needs of a page in a locale. */
final class ReviewPage {

  private final DocumentPath path;
  private final String title;
  private final BilingualDocument document;
  private final LocalePage page;
  private final LocaleCoverage own;
  private final PageCoverage coverage;
  private final Map<SegmentId, List<Integer>> statements = new HashMap<>();
  private final Map<SegmentId, Sentence> sentences = new HashMap<>();
  private final Map<SegmentId, Segment> segments;
  private final List<Segment> inOrder;
  private final Map<SegmentId, Integer> places = new HashMap<>();

  private ReviewPage(
      PageAnalysis analysis, LocaleCoverage own, BilingualDocument document, LocalePage page) {
    this.path = analysis.path();
    this.coverage = analysis.coverage().orElseThrow();
    this.own = own;
    this.document = document;
    this.page = page;
    this.title =
        analysis.pages().stream()
            .filter(facts -> facts.language().equals(own.locale()))
            .map(PageFacts::title)
            .findFirst()
            .orElse(path.value());
    for (int i = 0; i < own.statements().size(); i++) {
      for (Sentence evidence : own.statements().get(i).evidence()) {
        int statement = i;
        evidence
            .segment()
            .ifPresent(
                s -> statements.computeIfAbsent(s.id(), id -> new ArrayList<>()).add(statement));
      }
    }
    page.target()
        .sentences()
        .forEach(s -> s.segment().ifPresent(segment -> sentences.putIfAbsent(segment.id(), s)));
    this.segments = ExchangePages.exchangeable(document);
    this.inOrder = document.segments();
    for (int i = 0; i < inOrder.size(); i++) {
      places.putIfAbsent(inOrder.get(i).id(), i);
    }
  }

  /** What is known of a page in a locale. */
  static ReviewPage of(PageAnalysis analysis, LocaleCoverage own) {
    BilingualDocument document =
        analysis.documents().entrySet().stream()
            .filter(entry -> entry.getKey().language().equals(own.locale()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    LocalePage page =
        analysis.sources().orElseThrow().locales().stream()
            .filter(locale -> locale.locale().equals(own.locale()))
            .findFirst()
            .orElseThrow();
    return new ReviewPage(analysis, own, document, page);
  }

  LocalePage page() {
    return page;
  }

  String title() {
    return title;
  }

  /** A segment that can be decided on. */
  Optional<Segment> segment(SegmentId id) {
    return Optional.ofNullable(segments.get(id));
  }

  DocumentPath path() {
    return path;
  }

  /** The rows of the page. */
  List<RowDraft> rows() {
    return segments.values().stream().map(this::row).toList();
  }

  /** The row of a segment. */
  RowDraft row(Segment segment) {
    SegmentStatus status = ExchangePages.status(segment, page.states().of(segment.id()));
    List<Integer> told = statements.getOrDefault(segment.id(), List.of());
    String source = source(segment, told);
    String made = status.translatedFrom().orElse(segment.source().text());
    boolean outdated = !made.strip().equals(source.strip());
    ReviewRow row =
        new ReviewRow(
            path,
            segment.id().toString(),
            DecisionKey.of(segment.source().text(), segment.target().text()),
            document.file().lines().positionOf(segment.range().start()).line(),
            headings(segment),
            status.state(),
            status.carried(),
            concern(status, told),
            source,
            segment.target().text(),
            Optional.of(made).filter(text -> outdated),
            Optional.empty(),
            List.of(),
            others(told),
            List.of(),
            FixedParts.NONE);
    boolean wanting = outdated || status.state().needsWork();
    Optional<MemoryQuery> wanted =
        Optional.of(segment).filter(s -> wanting).map(s -> query(s, source));
    return new RowDraft(row, Optional.of(segment), wanted);
  }

  /** Asks for today's source: a translation of the older one is there already. */
  private MemoryQuery query(Segment segment, String source) {
    int at = places.getOrDefault(segment.id(), 0);
    return new MemoryQuery(
        source,
        path.value(),
        at > 0 ? inOrder.get(at - 1).source().text() : "",
        at + 1 < inOrder.size() ? inOrder.get(at + 1).source().text() : "",
        document.file().location() + "#" + segment.id());
  }

  /** The text of today's source, where the whole of the segment is one with it. */
  private String source(Segment segment, List<Integer> told) {
    boolean outdated =
        told.stream().anyMatch(i -> own.statements().get(i).state() == Coverage.OUTDATED);
    if (!outdated) {
      return segment.source().text();
    }
    return told.stream()
        .map(i -> coverage.statements().get(i).sentence().text())
        .collect(Collectors.joining(" "));
  }

  private Concern concern(SegmentStatus status, List<Integer> told) {
    Concern concern = Concern.NONE;
    for (int index : told) {
      concern = concern.graver(concern(own.statements().get(index)));
    }
    return status.state() == SegmentState.INITIAL ? concern.graver(Concern.UNTRANSLATED) : concern;
  }

  private static Concern concern(StatementCoverage statement) {
    return switch (statement.state()) {
      case OUTDATED -> Concern.of(statement.change().consequence());
      case OMITTED -> Concern.OMISSION;
      case UNTRANSLATED, NOT_YET -> Concern.UNTRANSLATED;
      case WITHDRAWN -> Concern.NORMATIVE;
      case COVERED, EXEMPT -> Concern.NONE;
    };
  }

  private List<String> headings(Segment segment) {
    Sentence sentence = sentences.get(segment.id());
    if (sentence == null) {
      return List.of();
    }
    PageText text = page.target();
    List<String> headings = new ArrayList<>();
    Section section = text.section(sentence);
    while (section.level() > 0) {
      headings.add(0, section.heading());
      section = text.sections().get(section.parent());
    }
    return headings;
  }

  private List<ReviewRow.Other> others(List<Integer> told) {
    List<ReviewRow.Other> others = new ArrayList<>();
    for (LocaleCoverage locale : coverage.locales()) {
      if (locale != own) {
        Set<String> texts = new LinkedHashSet<>();
        told.forEach(i -> locale.statements().get(i).evidence().forEach(s -> texts.add(s.text())));
        String joined = String.join(" ", texts);
        if (!joined.isBlank()) {
          others.add(new ReviewRow.Other(locale.locale(), joined));
        }
      }
    }
    return others;
  }
}
