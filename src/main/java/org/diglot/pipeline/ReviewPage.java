package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Finding;
import org.diglot.diagnostic.Fix;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.LocalePage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.StatementCoverage;
import org.diglot.interchange.ExchangeKey;
import org.diglot.interchange.ExchangePages;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.SegmentState;
import org.diglot.model.SegmentStatus;
import org.diglot.model.Sentence;
import org.diglot.model.TextRange;
import org.diglot.review.Concern;
import org.diglot.review.FixedParts;
import org.diglot.review.ReviewRow;

/** What a reviewer needs of a page in a locale. */
final class ReviewPage {

  /** Where a page of a locale stands in its queue when it is about no segment: before them. */
  private static final int FIRST_LINE = 1;

  private final DocumentPath path;
  private final String title;
  private final BilingualDocument document;
  private final LocalePage page;
  private final LocaleCoverage own;
  private final PageCoverage coverage;
  private final Map<SegmentId, List<Integer>> statements = new HashMap<>();
  private final Map<SegmentId, Sentence> sentences = new HashMap<>();
  private final Map<SegmentId, List<Finding>> findings = new HashMap<>();
  private final List<Finding> ofPage = new ArrayList<>();
  private final Map<SegmentId, Segment> segments;
  private final MemorySuggestions memory;

  private ReviewPage(
      PageAnalysis analysis,
      LocaleCoverage own,
      BilingualDocument document,
      LocalePage page,
      List<Finding> found,
      MemorySuggestions memory) {
    this.memory = memory;
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
    sort(found);
  }

  /**
   * What is known of a page.
   *
   * @param found what was found in it
   * @param memory suggests translations
   */
  static ReviewPage of(
      PageAnalysis analysis, LocaleCoverage own, List<Finding> found, MemorySuggestions memory) {
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
    return new ReviewPage(analysis, own, document, page, found, memory);
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

  /**
   * The rows of the page.
   *
   * @param all whether to take segments that need no decision, too
   */
  List<ReviewRow> rows(boolean all) {
    List<ReviewRow> rows = new ArrayList<>();
    if (!ofPage.isEmpty()) {
      rows.add(ofPage());
    }
    for (Segment segment : segments.values()) {
      ReviewRow row = row(segment, Optional.empty());
      if (all || row.concern() != Concern.NONE || row.state() == SegmentState.NEEDS_REVIEW) {
        rows.add(row);
      }
    }
    return rows;
  }

  private void sort(List<Finding> found) {
    for (Finding finding : found) {
      Optional<SegmentId> id = finding.segment().filter(segments::containsKey);
      if (id.isPresent()) {
        findings.computeIfAbsent(id.get(), key -> new ArrayList<>()).add(finding);
      } else {
        ofPage.add(finding);
      }
    }
  }

  private ReviewRow ofPage() {
    Concern concern = Concern.NONE;
    for (Finding finding : ofPage) {
      concern = concern.graver(concern(finding.diagnostic()));
    }
    String keys = ofPage.stream().map(Finding::key).sorted().collect(Collectors.joining(" "));
    return new ReviewRow(
        path,
        ReviewRow.PAGE,
        ExchangeKey.of(path.value(), keys),
        FIRST_LINE,
        List.of(),
        SegmentState.TRANSLATED,
        concern,
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        ofPage.stream().map(finding -> found(finding, Optional.empty())).toList(),
        FixedParts.NONE);
  }

  /**
   * The row of a segment.
   *
   * @param revision how it differs from an earlier version
   */
  ReviewRow row(Segment segment, Optional<ReviewRow.Revision> revision) {
    SegmentStatus status = ExchangePages.status(segment, ExchangePages.byId(page.states()));
    List<Integer> told = statements.getOrDefault(segment.id(), List.of());
    String source = source(segment, told);
    String made = status.translatedFrom().orElse(segment.source().text());
    List<Finding> here = findings.getOrDefault(segment.id(), List.of());
    return new ReviewRow(
        path,
        segment.id().toString(),
        ExchangeKey.of(segment.source().text(), segment.target().text()),
        document.file().lines().positionOf(segment.range().start()).line(),
        headings(segment),
        status.state(),
        concern(status, told, here),
        source,
        segment.target().text(),
        Optional.of(made).filter(text -> !text.strip().equals(source.strip())),
        revision,
        suggestions(segment, status.state(), made, source),
        others(told),
        here.stream().map(finding -> found(finding, Optional.of(segment))).toList(),
        FixedParts.of(source));
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

  private Concern concern(SegmentStatus status, List<Integer> told, List<Finding> here) {
    Concern concern = Concern.NONE;
    for (Finding finding : here) {
      concern = concern.graver(concern(finding.diagnostic()));
    }
    for (int index : told) {
      concern = concern.graver(concern(own.statements().get(index)));
    }
    if (status.state() == SegmentState.INITIAL) {
      concern = concern.graver(Concern.UNTRANSLATED);
    }
    return concern;
  }

  private static Concern concern(Diagnostic finding) {
    return Concern.of(finding.rule(), finding.severity());
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

  /** Only where a text is wanting: elsewhere the translation that is there is what to look at. */
  private List<ReviewRow.Suggestion> suggestions(
      Segment segment, SegmentState state, String made, String source) {
    boolean wanting = state.needsWork() || !made.strip().equals(source.strip());
    return !wanting
        ? List.of()
        : memory.matches(document, segment).stream()
            .map(
                match ->
                    new ReviewRow.Suggestion(
                        match.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        match.score(),
                        match.source(),
                        match.target(),
                        match.origin()))
            .toList();
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

  private static ReviewRow.Found found(Finding finding, Optional<Segment> segment) {
    Diagnostic diagnostic = finding.diagnostic();
    Optional<TextRange> target = segment.map(s -> s.target().range());
    TextRange range = diagnostic.location().range();
    boolean inTarget =
        target.filter(t -> range.start() >= t.start() && range.end() <= t.end()).isPresent()
            && range.end() > range.start();
    return new ReviewRow.Found(
        diagnostic.rule().id(),
        diagnostic.severity(),
        diagnostic.message(),
        diagnostic.remedy().orElse(""),
        inTarget ? range.start() - target.get().start() : -1,
        inTarget ? range.end() - target.get().start() : -1,
        finding.key(),
        segment.flatMap(s -> mended(diagnostic, s)));
  }

  /** The translation with the finding's mend, where this changes nothing outside of it. */
  private static Optional<String> mended(Diagnostic diagnostic, Segment segment) {
    if (diagnostic.fix().isEmpty()) {
      return Optional.empty();
    }
    TextRange target = segment.target().range();
    List<Fix.Edit> edits = new ArrayList<>(diagnostic.fix().get().edits());
    edits.sort((a, b) -> b.range().start() - a.range().start());
    StringBuilder text = new StringBuilder(segment.target().text());
    for (Fix.Edit edit : edits) {
      int start = edit.range().start() - target.start();
      int end = edit.range().end() - target.start();
      if (start < 0 || end > text.length() || end < start) {
        return Optional.empty();
      }
      text.replace(start, end, edit.replacement());
    }
    return Optional.of(text.toString());
  }
}
