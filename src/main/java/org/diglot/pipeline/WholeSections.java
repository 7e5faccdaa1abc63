package org.diglot.pipeline;

import java.util.function.Predicate;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Sentence;

/** The sections of a page of which every sentence, also of the sections below, has a property. */
final class WholeSections {

  private final PageText text;
  private final boolean[] whole;

  WholeSections(PageText text, Predicate<Sentence> property) {
    this.text = text;
    int[] all = new int[text.sections().size()];
    int[] having = new int[all.length];
    for (Sentence sentence : text.sentences()) {
      int section = text.section(sentence).index();
      all[section]++;
      having[section] += property.test(sentence) ? 1 : 0;
    }
    this.whole = new boolean[all.length];
    for (int i = all.length - 1; i > 0; i--) {
      whole[i] = all[i] > 0 && all[i] == having[i];
      int parent = text.sections().get(i).parent();
      if (parent < i) {
        all[parent] += all[i];
        having[parent] += having[i];
      }
    }
  }

  /** The outermost such section around a sentence; -1 where there is none. */
  int around(Sentence sentence) {
    int found = -1;
    Section section = text.section(sentence);
    while (true) {
      found = whole[section.index()] ? section.index() : found;
      if (section.parent() >= section.index()) {
        return found;
      }
      section = text.sections().get(section.parent());
    }
  }
}
