package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;

/** The sections of a locale's page that the source no longer has at all. */
final class DroppedSections {

  private final WholeSections sections;
  private final List<Integer> places;

  private DroppedSections(WholeSections sections, List<Integer> places) {
    this.sections = sections;
    this.places = places;
  }

  static DroppedSections of(LocaleCoverage locale) {
    PageText text = locale.alignment().orElseThrow().from();
    Set<Integer> withdrawn = new HashSet<>();
    locale.withdrawn().forEach(w -> withdrawn.add(w.sentence().index()));
    WholeSections sections = new WholeSections(text, s -> withdrawn.contains(s.index()));
    TreeMap<Integer, Integer> first = new TreeMap<>();
    for (Sentence sentence : text.sentences()) {
      int section = sections.around(sentence);
      if (section >= 0) {
        first.putIfAbsent(section, SentenceNames.place(sentence));
      }
    }
    return new DroppedSections(sections, new ArrayList<>(first.values()));
  }

  /** Where each of them starts. */
  List<Integer> places() {
    return places;
  }

  boolean holds(Sentence sentence) {
    return sections.around(sentence) >= 0;
  }
}
