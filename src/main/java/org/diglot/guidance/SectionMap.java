package org.diglot.guidance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Sentence;

/** Which section of the pivot a section of a locale's page is. */
final class SectionMap {

  private static final int NONE = -1;

  private final Map<Integer, Integer> pivotOf = new HashMap<>();

  /**
   * By anchor; where an anchor is not found, by the first linked sentence.
   *
   * @param states of the pivot's sentences
   */
  SectionMap(PageText pivot, PageText locale, List<StatementCoverage> states) {
    Map<String, Deque<Integer>> byAnchor = new HashMap<>();
    for (Section section : pivot.sections()) {
      byAnchor
          .computeIfAbsent(section.anchor(), anchor -> new ArrayDeque<>())
          .addLast(section.index());
    }
    for (Section section : locale.sections()) {
      Integer found = byAnchor.getOrDefault(section.anchor(), new ArrayDeque<>()).pollFirst();
      if (found != null) {
        pivotOf.put(section.index(), found);
      }
    }
    for (Sentence sentence : pivot.sentences()) {
      for (Sentence evidence : states.get(sentence.index()).evidence()) {
        pivotOf.putIfAbsent(locale.section(evidence).index(), pivot.section(sentence).index());
      }
    }
  }

  /** The pivot's section; -1 where it has none. */
  int pivot(int localeSection) {
    return pivotOf.getOrDefault(localeSection, NONE);
  }
}
