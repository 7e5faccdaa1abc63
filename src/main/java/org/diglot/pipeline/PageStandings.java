package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diglot.align.Consequence;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.GuidanceStatement;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.StatementCoverage;
import org.diglot.guidance.Withdrawn;
import org.diglot.model.LanguageTag;
import org.diglot.pipeline.PageStanding.HeadingAlias;
import org.diglot.pipeline.PageStanding.Mark;
import org.diglot.pipeline.PageStanding.MarkKind;

/**
 * What is remembered of a page's coverage in all editions.
 *
 * @param locales each locale of the run
 * @param source the source edition
 * @param shares how much of the source each locale has translated, in percent of its sentences
 */
record PageStandings(
    Map<LanguageTag, PageStanding> locales, SourcePlaces source, Map<LanguageTag, Integer> shares) {

  private static final int ALL = 100;

  PageStandings {
    locales = new TreeMap<>(locales);
    shares = new TreeMap<>(shares);
  }

  /** Takes from a page's coverage what its readers are told. */
  static PageStandings of(PageCoverage coverage) {
    HeadingNames names = HeadingNames.of(coverage);
    GapFinder gaps = new GapFinder(coverage);
    boolean guidance = countsGuidance(coverage);
    Map<LanguageTag, PageStanding> standings = new HashMap<>();
    Map<LanguageTag, Integer> shares = new HashMap<>();
    for (LocaleCoverage locale : coverage.locales()) {
      standings.put(locale.locale(), standing(coverage, locale, guidance, names, gaps));
      shares.put(locale.locale(), share(locale));
    }
    return new PageStandings(
        standings,
        SourcePlaces.of(coverage.pivot(), names.ofSource(coverage.pivot().text())),
        shares);
  }

  /** Percent of the source's sentences, rounded down; all of it where the source has none. */
  private static int share(LocaleCoverage locale) {
    int needed = 0;
    int translated = 0;
    for (StatementCoverage statement : locale.statements()) {
      Coverage state = statement.state();
      needed += state == Coverage.EXEMPT ? 0 : 1;
      translated += state == Coverage.COVERED || state == Coverage.OUTDATED ? 1 : 0;
    }
    return needed == 0 ? ALL : translated * ALL / needed;
  }

  private static boolean countsGuidance(PageCoverage coverage) {
    return coverage.statements().stream().anyMatch(s -> s.guidanceClass().isGuidance());
  }

  private static PageStanding standing(
      PageCoverage coverage,
      LocaleCoverage locale,
      boolean guidance,
      HeadingNames names,
      GapFinder gaps) {
    Tally tally = tally(coverage, locale, guidance);
    if (locale.alignment().isEmpty()) {
      return new PageStanding(
          locale.currency(), guidance, tally, List.of(), List.of(), List.of(), List.of());
    }
    DroppedSections dropped = DroppedSections.of(locale);
    List<HeadingAlias> aliases = names.of(locale);
    return new PageStanding(
        locale.currency(),
        guidance,
        tally,
        marks(locale, dropped),
        gaps.of(locale),
        dropped.places(),
        aliases);
  }

  private static Tally tally(PageCoverage coverage, LocaleCoverage locale, boolean guidance) {
    int[] n = new int[9];
    for (int i = 0; i < coverage.statements().size(); i++) {
      GuidanceStatement statement = coverage.statements().get(i);
      if (!guidance || statement.guidanceClass().isGuidance()) {
        n[slot(locale.statements().get(i))]++;
      }
    }
    int points = n[1] + n[2] + n[3] + n[4] + n[5] + n[6];
    for (Withdrawn withdrawn : locale.withdrawn()) {
      n[7] += !guidance || withdrawn.guidanceClass().isGuidance() ? 1 : 0;
    }
    return new Tally(points, n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]);
  }

  private static int slot(StatementCoverage statement) {
    return switch (statement.state()) {
      case COVERED -> 1;
      case OUTDATED -> statement.change().consequence() == Consequence.NORMATIVE ? 2 : 3;
      case UNTRANSLATED -> 4;
      case OMITTED -> 5;
      case NOT_YET -> 6;
      case WITHDRAWN -> 7;
      case EXEMPT -> 8;
    };
  }

  private static List<Mark> marks(LocaleCoverage locale, DroppedSections dropped) {
    Map<Integer, MarkKind> marks = new TreeMap<>();
    for (StatementCoverage statement : locale.statements()) {
      int slot = slot(statement);
      if (slot == 2 || slot == 4) {
        MarkKind kind = slot == 2 ? MarkKind.CHANGED : MarkKind.UNTRANSLATED;
        statement.evidence().forEach(s -> marks.put(SentenceNames.place(s), kind));
      }
    }
    for (Withdrawn withdrawn : locale.withdrawn()) {
      if (!dropped.holds(withdrawn.sentence())) {
        marks.put(SentenceNames.place(withdrawn.sentence()), MarkKind.WITHDRAWN);
      }
    }
    List<Mark> list = new ArrayList<>();
    marks.forEach((place, kind) -> list.add(new Mark(place, kind)));
    return list;
  }
}
