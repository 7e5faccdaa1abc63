package org.diglot.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.model.Block;
import org.diglot.model.BlockKind;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Sentence;

/** One of the two texts, made ready: what the passes ask of a sentence, by its ordinal. */
final class Side {

  private final PageText page;
  private final Texts.Text[] texts;
  private final int[] section;
  private final Tables tables;
  private final WholeLinks wholeLinks;
  private Bag[] bags = new Bag[0];

  Side(PageText page, Texts shared) {
    this.page = page;
    int size = page.sentences().size();
    texts = new Texts.Text[size];
    section = new int[size];
    int[] names = sectionNames(page.sections(), shared);
    for (int i = 0; i < size; i++) {
      texts[i] = shared.of(page.sentences().get(i).text());
      section[i] = names[block(i).section()];
    }
    tables = new Tables(this);
    wholeLinks = new WholeLinks(page);
  }

  private static int[] sectionNames(List<Section> sections, Texts shared) {
    return sections.stream()
        .mapToInt(s -> shared.id(s.anchor() + "\n" + s.heading().strip()))
        .toArray();
  }

  /** Fixes the bags; to be called when the vocabulary has its weights. */
  void weigh(Vocabulary vocabulary) {
    Map<Integer, Bag> made = new HashMap<>();
    List<Bag> all = new ArrayList<>();
    for (Texts.Text text : texts) {
      all.add(made.computeIfAbsent(text.exact(), id -> vocabulary.bag(text.features())));
    }
    bags = all.toArray(Bag[]::new);
  }

  int size() {
    return texts.length;
  }

  Sentence sentence(int i) {
    return page.sentences().get(i);
  }

  Block block(int i) {
    return page.block(sentence(i));
  }

  BlockKind kind(int i) {
    return block(i).kind();
  }

  boolean isHeading(int i) {
    return kind(i) == BlockKind.HEADING;
  }

  /** Whether the sentence stands in a table's cell whose place is known. */
  boolean isCell(int i) {
    return block(i).row().isPresent() && block(i).column().isPresent();
  }

  /** Ordinal of the row on the page; only for cells. */
  int row(int i) {
    return block(i).row().orElse(Texts.NONE);
  }

  /** The column, from 0; only for cells. */
  int column(int i) {
    return block(i).column().orElse(Texts.NONE);
  }

  /** Whether there is no text: a half that is missing. */
  boolean isBlank(int i) {
    return exact(i) == Texts.NONE;
  }

  /** Id of the text. */
  int exact(int i) {
    return texts[i].exact();
  }

  /** Id of the words; of a place beyond the text's ends, {@link Texts#NONE}. */
  int loose(int i) {
    return i < 0 || i >= size() ? Texts.NONE : texts[i].loose();
  }

  int words(int i) {
    return texts[i].words();
  }

  int[] features(int i) {
    return texts[i].features();
  }

  Bag bag(int i) {
    return bags[i];
  }

  /** Where a sentence leads that is a link from end to end; empty for all others. */
  String address(int i) {
    return wholeLinks.address(i);
  }

  /** Id of the name of the section; the same for sections of equal anchor and heading. */
  int section(int i) {
    return section[i];
  }

  /** A number for the table; only for cells. */
  int table(int i) {
    return tables.table(i);
  }

  /** Id of the words of the first sentence in the row; {@link Texts#NONE} outside of tables. */
  int rowHead(int i) {
    return loose(tables.rowHead(i));
  }

  /** Whether the sentence is the first one of a table's row. */
  boolean isRowHead(int i) {
    return tables.rowHead(i) == i;
  }

  /** Id of the words of the column's head. */
  int columnHead(int i) {
    return tables.columnHead(i);
  }
}
