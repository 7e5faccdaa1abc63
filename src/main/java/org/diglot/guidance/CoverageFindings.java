package org.diglot.guidance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.align.Aspect;
import org.diglot.align.Consequence;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Severity;
import org.diglot.diagnostic.Subject;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.Segment;
import org.diglot.model.Sentence;
import org.diglot.model.TextRange;

/** Makes the findings about the statements of a page in one locale. */
final class CoverageFindings {

  /** What may change in mere information without that anybody is misled. */
  private static final Set<Aspect> HARD =
      Set.of(Aspect.NEGATION, Aspect.NUMBER, Aspect.DATE, Aspect.LINK_TARGET);

  private final DocumentPath path;
  private final Pivot pivot;
  private final LocalePage page;
  private final Currency currency;

  CoverageFindings(DocumentPath path, Pivot pivot, LocalePage page, Currency currency) {
    this.path = path;
    this.pivot = pivot;
    this.page = page;
    this.currency = currency;
  }

  /**
   * What to report of a statement; nothing where all is well.
   *
   * @param index of the statement
   * @param states of all statements, which tell where a missing one belongs
   */
  Optional<Diagnostic> of(GuidanceStatement statement, int index, List<StatementCoverage> states) {
    StatementCoverage coverage = states.get(index);
    return switch (coverage.state()) {
      case COVERED, EXEMPT, WITHDRAWN -> Optional.empty();
      case OMITTED -> Optional.of(omitted(statement, coverage, placeOf(index, states)));
      case NOT_YET -> Optional.of(notYet(statement, coverage, placeOf(index, states)));
      case UNTRANSLATED -> Optional.of(untranslated(statement, coverage));
      case OUTDATED ->
          currency == Currency.CURRENT && pivot.embeddedIn().isEmpty() && !isRecorded(coverage)
              ? Optional.empty()
              : Optional.of(outdated(statement, coverage));
    };
  }

  /** Source halves that differ from the file they were taken from are another finding. */
  private boolean isRecorded(StatementCoverage coverage) {
    return coverage.evidence().stream().anyMatch(page::isOlder);
  }

  private Diagnostic omitted(
      GuidanceStatement statement, StatementCoverage coverage, Location place) {
    boolean blank = !coverage.evidence().isEmpty();
    Diagnostic finding =
        Diagnostic.of(
                GuidanceRules.OMITTED_GUIDANCE,
                place,
                page.locale() + " omits " + named(statement) + quoted(statement))
            .withDetail(
                blank
                    ? "its segment has no translation"
                    : "its own source has it, and no segment holds it")
            .withRemedy(
                blank ? "write the translation into the segment" : "add the statement here again");
    return about(
        finding.withSeverity(weight(statement, Severity.ERROR, Severity.WARNING)),
        statement,
        coverage);
  }

  private Diagnostic notYet(
      GuidanceStatement statement, StatementCoverage coverage, Location place) {
    boolean awaited = !coverage.evidence().isEmpty();
    Diagnostic finding =
        Diagnostic.of(
                GuidanceRules.NOT_YET_TRANSLATED,
                place,
                page.locale() + " does not have " + named(statement) + " yet" + quoted(statement))
            .withDetail(
                awaited
                    ? "its segment is there and waits for the first translation"
                    : "it is newer than the source that this page translates")
            .withRemedy(
                awaited
                    ? "write the translation into the segment"
                    : "add and translate the statement");
    return related(finding, statement.sentence())
        .withSeverity(weight(statement, Severity.WARNING, Severity.NOTE))
        .about(subject(segment(coverage.evidence()), statement.sentence().text(), ""));
  }

  private Diagnostic untranslated(GuidanceStatement statement, StatementCoverage coverage) {
    Diagnostic finding =
        Diagnostic.of(
                GuidanceRules.UNTRANSLATED_GUIDANCE,
                place(coverage.evidence()),
                page.locale()
                    + " leaves "
                    + named(statement)
                    + " in the source language"
                    + quoted(statement))
            .withRemedy("translate it, or suppress the finding if it must stay as it is");
    return about(
        finding.withSeverity(weight(statement, Severity.WARNING, Severity.NOTE)),
        statement,
        coverage);
  }

  private Diagnostic outdated(GuidanceStatement statement, StatementCoverage coverage) {
    String touched =
        coverage.change().aspects().stream()
            .map(CoverageFindings::word)
            .collect(Collectors.joining(", "));
    String then =
        coverage.link().stream()
            .flatMap(link -> link.from().stream())
            .map(Sentence::text)
            .collect(Collectors.joining(" "));
    Diagnostic finding =
        Diagnostic.of(
                GuidanceRules.OUTDATED_GUIDANCE,
                place(coverage.evidence()),
                page.locale() + " says an older form of " + named(statement) + quoted(statement))
            .withDetail("source (then): " + then)
            .withDetail("source (now): " + statement.sentence().text())
            .withDetail("target: " + joined(coverage.evidence()));
    Diagnostic graded = touched.isEmpty() ? finding : finding.withDetail("touches " + touched);
    return related(graded, statement.sentence())
        .withRemedy("bring the translation up to date")
        .withSeverity(outdatedWeight(statement, coverage))
        .about(
            subject(
                segment(coverage.evidence()),
                statement.sentence().text(),
                joined(coverage.evidence())));
  }

  private static Severity outdatedWeight(GuidanceStatement statement, StatementCoverage coverage) {
    boolean normative = coverage.change().consequence() == Consequence.NORMATIVE;
    boolean hard = coverage.change().aspects().stream().anyMatch(HARD::contains);
    return normative && (hard || statement.guidanceClass().isGuidance())
        ? Severity.WARNING
        : Severity.NOTE;
  }

  /** What a locale still says and the pivot dropped. */
  Diagnostic of(Withdrawn withdrawn) {
    Sentence target = page.target(withdrawn.sentence());
    return Diagnostic.of(
            GuidanceRules.WITHDRAWN_GUIDANCE,
            place(List.of(target)),
            page.locale()
                + " still says "
                + named(withdrawn.guidanceClass())
                + ", which the source has dropped"
                + quoted(withdrawn.sentence()))
        .withDetail("target: " + target.text())
        .withRemedy("remove it, or bring it back in the source")
        .withSeverity(withdrawn.guidanceClass().isGuidance() ? Severity.WARNING : Severity.NOTE)
        .about(subject(segment(List.of(target)), withdrawn.sentence().text(), target.text()));
  }

  private Diagnostic about(
      Diagnostic finding, GuidanceStatement statement, StatementCoverage coverage) {
    return related(finding, statement.sentence())
        .about(
            subject(
                segment(coverage.evidence()),
                statement.sentence().text(),
                joined(coverage.evidence())));
  }

  /** A finding of a run's own pivot needs no pointer to it. */
  private Diagnostic related(Diagnostic finding, Sentence sentence) {
    return currency == Currency.PIVOT
        ? finding
        : finding.withRelated("the statement", Location.of(pivot.text().file(), sentence.range()));
  }

  private Subject subject(Optional<Segment> segment, String source, String target) {
    return new Subject(path, page.locale(), segment.map(Segment::id), source, target);
  }

  private static Optional<Segment> segment(List<Sentence> evidence) {
    return evidence.stream().findFirst().flatMap(Sentence::segment);
  }

  private static String joined(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }

  private Location place(List<Sentence> evidence) {
    int start = evidence.get(0).range().start();
    int end = evidence.get(evidence.size() - 1).range().end();
    return Location.of(page.target().file(), new TextRange(start, Math.max(start, end)));
  }

  /** The evidence, or the end of the statement before this one that the locale has. */
  private Location placeOf(int index, List<StatementCoverage> states) {
    if (!states.get(index).evidence().isEmpty()) {
      return place(states.get(index).evidence());
    }
    for (int i = index - 1; i >= 0; i--) {
      List<Sentence> before = states.get(i).evidence();
      if (!before.isEmpty()) {
        return Location.of(page.target().file(), behind(before.get(before.size() - 1)));
      }
    }
    return Location.of(page.target().file(), TextRange.at(start()));
  }

  private static TextRange behind(Sentence sentence) {
    return TextRange.at(sentence.segment().map(Segment::range).orElse(sentence.range()).end());
  }

  private int start() {
    return page.target().sentences().stream()
        .findFirst()
        .map(s -> s.segment().map(Segment::range).orElse(s.range()).start())
        .orElse(page.target().file().contentStart());
  }

  private Severity weight(GuidanceStatement statement, Severity guidance, Severity information) {
    if (isDemanded(statement.level(), page.locale())) {
      return Severity.ERROR;
    }
    return statement.guidanceClass().isGuidance() ? guidance : information;
  }

  /** Whether the register demands a statement of a locale. */
  static boolean isDemanded(Level level, LanguageTag locale) {
    return level instanceof Level.Everywhere
        || (level instanceof Level.In in && in.locales().contains(locale));
  }

  private static String quoted(GuidanceStatement statement) {
    return quoted(statement.sentence());
  }

  private static String quoted(Sentence sentence) {
    return ": \"" + Quote.of(sentence.text()) + "\"";
  }

  private static String named(GuidanceStatement statement) {
    return named(statement.guidanceClass()) + statement.name().map(name -> " " + name).orElse("");
  }

  private static String named(GuidanceClass guidanceClass) {
    return "this " + (guidanceClass.isGuidance() ? guidanceClass.word() : "sentence");
  }

  private static String word(Aspect aspect) {
    return aspect.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
