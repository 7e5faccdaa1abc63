package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diglot.align.AlignedPair;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.StatementCoverage;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Sentence;
import org.diglot.pipeline.PageStanding.Gap;
import org.diglot.pipeline.PageStanding.Heading;

/** Finds what a locale's page lacks, and who has it. */
final class GapFinder {

  private final PageCoverage coverage;
  private final PageText pivot;
  private final List<String> sourceIds;
  private final Map<LanguageTag, List<String>> ids = new HashMap<>();

  GapFinder(PageCoverage coverage) {
    this.coverage = coverage;
    this.pivot = coverage.pivot().text();
    this.sourceIds = SentenceNames.ids(pivot);
  }

  /** The gaps of a locale that has the page, in page order; sections that touch are one gap. */
  List<Gap> of(LocaleCoverage locale) {
    WholeSections sections =
        new WholeSections(pivot, s -> isMissing(locale.statements().get(s.index())));
    List<Gap> gaps = new ArrayList<>();
    int after = -1;
    int index = 0;
    while (index < pivot.sentences().size()) {
      StatementCoverage statement = locale.statements().get(index);
      if (isMissing(statement)) {
        int end = end(index, sections, locale);
        add(gap(index, end, after, sections, locale), gaps);
        index = end;
      } else {
        after = placeAfter(statement, after);
        index++;
      }
    }
    return gaps;
  }

  private static boolean isMissing(StatementCoverage statement) {
    return statement.evidence().isEmpty()
        && (statement.state() == Coverage.NOT_YET || statement.state() == Coverage.OMITTED);
  }

  private static int placeAfter(StatementCoverage statement, int before) {
    boolean elsewhere = statement.link().filter(l -> l instanceof AlignedPair.Moved).isPresent();
    return elsewhere
        ? before
        : statement.evidence().stream().mapToInt(SentenceNames::place).max().orElse(before);
  }

  /** Behind the last missing sentence of the same missing section, or else of the same section. */
  private int end(int start, WholeSections sections, LocaleCoverage locale) {
    Sentence first = pivot.sentences().get(start);
    int around = sections.around(first);
    int end = start + 1;
    while (end < pivot.sentences().size()) {
      Sentence next = pivot.sentences().get(end);
      boolean same =
          sections.around(next) == around
              && (around >= 0 || pivot.section(next).equals(pivot.section(first)));
      if (!same || !isMissing(locale.statements().get(end))) {
        return end;
      }
      end++;
    }
    return end;
  }

  private Gap gap(int start, int end, int after, WholeSections sections, LocaleCoverage locale) {
    Sentence first = pivot.sentences().get(start);
    int around = sections.around(first);
    List<Heading> headings = new ArrayList<>();
    String sourceAnchor = sourceIds.get(start);
    if (around >= 0) {
      Section section = pivot.sections().get(around);
      sourceAnchor = section.anchor().isEmpty() ? sourceAnchor : section.anchor();
      headings.add(new Heading(sourceAnchor, section.heading()));
    }
    SortedMap<LanguageTag, String> anchors = new TreeMap<>();
    for (LocaleCoverage other : coverage.locales()) {
      if (other != locale && hasAll(other, start, end)) {
        anchors.put(other.locale(), anchor(other, start, headings));
      }
    }
    return new Gap(after, headings, end - start, sourceAnchor, anchors);
  }

  private static boolean hasAll(LocaleCoverage locale, int start, int end) {
    return locale.alignment().isPresent()
        && locale.statements().subList(start, end).stream().noneMatch(s -> s.evidence().isEmpty());
  }

  /** Headings have the source's name in every edition, as an alias where need be. */
  private String anchor(LocaleCoverage locale, int index, List<Heading> headings) {
    if (!headings.isEmpty()) {
      return headings.get(0).anchor();
    }
    Sentence sentence = locale.statements().get(index).evidence().get(0);
    List<String> names =
        ids.computeIfAbsent(
            locale.locale(), tag -> SentenceNames.ids(locale.alignment().orElseThrow().from()));
    return names.get(sentence.index());
  }

  private static void add(Gap gap, List<Gap> gaps) {
    Gap last = gaps.isEmpty() ? gap : gaps.get(gaps.size() - 1);
    boolean joins =
        last != gap
            && last.isSection()
            && gap.isSection()
            && last.after() == gap.after()
            && last.anchors().keySet().equals(gap.anchors().keySet());
    if (!joins) {
      gaps.add(gap);
      return;
    }
    List<Heading> headings = new ArrayList<>(last.headings());
    headings.addAll(gap.headings());
    gaps.set(
        gaps.size() - 1,
        new Gap(
            last.after(),
            headings,
            last.sentences() + gap.sentences(),
            last.sourceAnchor(),
            last.anchors()));
  }
}
