package org.diglot.align;

import org.diglot.model.BlockKind;

/** How alike sentences of the two sides are, by their words and a little by their place. */
final class Likeness {

  /** Most sentences that one is split into. */
  static final int MOST_PIECES = 40;

  private static final int SAME_SECTION = 8;
  private static final int SAME_ROW = 25;
  private static final int SAME_COLUMN = 15;
  private static final int OTHER_KIND = -30;
  private static final int HEADING_AND_OTHER = -120;
  private static final int LEAST_OF_OTHER_LINK = 600;

  private final Side from;
  private final Side to;
  private final Vocabulary vocabulary;

  Likeness(Side from, Side to, Vocabulary vocabulary) {
    this.from = from;
    this.to = to;
    this.vocabulary = vocabulary;
  }

  /** How alike the words of two sentences are, from 0 to 1000. */
  int ofWords(int i, int j) {
    return from.exact(i) == to.exact(j) && !from.isBlank(i)
        ? 1000
        : Math.min(990, vocabulary.similarity(from.bag(i), to.bag(j)));
  }

  /**
   * Whether two sentences are links, each from end to end, to different pages, and have too little
   * text in common for the one to be the other's new form. An entry of a list is what it leads to:
   * neighbours do not make one resource another.
   */
  boolean areOtherLinks(int i, int j) {
    String first = from.address(i);
    String second = to.address(j);
    return !first.isEmpty()
        && !second.isEmpty()
        && !first.equals(second)
        && ofWords(i, j) < LEAST_OF_OTHER_LINK;
  }

  /** What the places of two sentences add to or take from their likeness. */
  int ofPlaces(int i, int j) {
    int bonus = from.section(i) == to.section(j) ? SAME_SECTION : 0;
    if (from.isCell(i) && to.isCell(j)) {
      bonus += from.rowHead(i) == to.rowHead(j) ? SAME_ROW : 0;
      bonus += from.columnHead(i) == to.columnHead(j) ? SAME_COLUMN : 0;
    }
    BlockKind kind = from.kind(i);
    if (kind != to.kind(j)) {
      bonus += from.isHeading(i) || to.isHeading(j) ? HEADING_AND_OTHER : OTHER_KIND;
    }
    return bonus;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }
}
