package org.diglot.guidance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diglot.align.AlignedPair;
import org.diglot.align.Aspect;
import org.diglot.align.Consequence;
import org.diglot.diagnostic.Location;
import org.diglot.model.LanguageTag;
import org.diglot.model.Segment;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.diglot.text.Languages;

/**
 * What a report shows of a statement in a locale: the state in words, and the locale's texts.
 *
 * @param state whether the locale says it
 * @param consequence how the locale's own source differs, in words ({@code normative}); empty where
 *     it does not
 * @param aspects what a normative difference touches, in words, in the order of the constants
 * @param similarity of the two sources, from 0 to 1 with three decimals
 * @param link the kind of the link that says so ({@code edited}); empty where there is none
 * @param confidence of that link, from 0 to 1 with three decimals
 * @param segments ids of the locale's segments
 * @param location where the locale says it, or where it would
 * @param source the locale's own source text; empty where it has none
 * @param target the locale's text; empty where it has none
 */
public record Evidence(
    Coverage state,
    String consequence,
    List<String> aspects,
    double similarity,
    String link,
    double confidence,
    List<String> segments,
    Optional<Location> location,
    String source,
    String target) {

  /** Of a statement in a locale. */
  public static Evidence of(LocaleCoverage locale, StatementCoverage statement) {
    List<Sentence> sentences =
        statement.evidence().isEmpty()
            ? statement.link().map(AlignedPair::from).orElse(List.of())
            : statement.evidence();
    Optional<SourceFile> file = locale.alignment().map(alignment -> alignment.from().file());
    return new Evidence(
        statement.state(),
        consequence(statement.change().consequence()),
        aspects(statement.change().aspects()),
        ReportWords.share(statement.change().similarity()),
        statement.link().map(Evidence::kind).orElse(""),
        statement.link().map(link -> ReportWords.share(link.confidence())).orElse(0.0),
        segments(sentences),
        location(file, sentences),
        joined(sentences, Evidence::source, " "),
        joined(sentences, Evidence::target, gap(locale.locale())));
  }

  /** Of what a locale still says. */
  public static Evidence of(LocaleCoverage locale, Withdrawn withdrawn) {
    List<Sentence> sentences = List.of(withdrawn.sentence());
    Optional<SourceFile> file = locale.alignment().map(alignment -> alignment.from().file());
    return new Evidence(
        Coverage.WITHDRAWN,
        "",
        List.of(),
        1,
        kind(withdrawn.link()),
        ReportWords.share(withdrawn.link().confidence()),
        segments(sentences),
        location(file, sentences),
        source(withdrawn.sentence()),
        target(withdrawn.sentence()));
  }

  /** The anchor of the section that a withdrawn sentence stands in, in the locale's own source. */
  public static String section(LocaleCoverage locale, Withdrawn withdrawn) {
    return locale
        .alignment()
        .map(alignment -> alignment.from().section(withdrawn.sentence()).anchor())
        .orElse("");
  }

  /** Where a statement stands in the pivot. */
  public static Location sourceLocation(PageCoverage page, Sentence sentence) {
    return Location.of(page.pivot().text().file(), sentence.range());
  }

  /** The name of a link's type, which is one of a closed family. */
  static String kind(AlignedPair pair) {
    return pair.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  static String consequence(Consequence consequence) {
    return consequence == Consequence.NONE ? "" : ReportWords.of(consequence);
  }

  static List<String> aspects(Set<Aspect> aspects) {
    return aspects.stream().sorted().map(ReportWords::of).toList();
  }

  private static List<String> segments(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> sentence.segment().stream())
        .map(segment -> segment.id().text())
        .toList();
  }

  private static Optional<Location> location(Optional<SourceFile> file, List<Sentence> sentences) {
    return file.flatMap(
        f ->
            sentences.stream()
                .findFirst()
                .map(
                    first ->
                        Location.of(f, first.segment().map(Segment::range).orElse(first.range()))));
  }

  private static String joined(
      List<Sentence> sentences, Function<Sentence, String> side, String gap) {
    return sentences.stream().map(side).collect(Collectors.joining(gap));
  }

  private static String gap(LanguageTag language) {
    return Languages.writesWithoutSpaces(language) ? "" : " ";
  }

  private static String source(Sentence sentence) {
    return sentence.segment().map(segment -> segment.source().text()).orElse(sentence.text());
  }

  private static String target(Sentence sentence) {
    return sentence.segment().map(segment -> segment.target().text()).orElse("");
  }
}
