package org.diglot.align;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The links found so far between two sides; each sentence is in at most one. */
final class Links {

  /** What a link rests on. */
  enum Evidence {
    /** The text is there once on either side. */
    UNIQUE,
    /** The text repeats, and what stands around it told which is which. */
    CONTEXT,
    /** Other words, alike enough. */
    SIMILAR,
    /** Hardly a common word, but the same cell, or the heading of the same sentences. */
    STRUCTURE,
    /** A missing text between linked neighbours. */
    NEIGHBOURS
  }

  /**
   * A link between a run of sentences on either side, one of which has one sentence only.
   *
   * @param score how alike the texts are, from 0 to 1000
   */
  record Link(int from, int fromCount, int to, int toCount, Evidence evidence, int score) {

    static Link single(int from, int to, Evidence evidence, int score) {
      return new Link(from, 1, to, 1, evidence, score);
    }

    boolean isSingle() {
      return fromCount == 1 && toCount == 1;
    }

    int fromEnd() {
      return from + fromCount;
    }

    int toEnd() {
      return to + toCount;
    }
  }

  /** Sentences without a link that stand between the same links; half-open ranges. */
  record Gap(int from, int fromEnd, int to, int toEnd) {

    long cells() {
      return (long) (fromEnd - from) * (toEnd - to);
    }

    boolean isSingle() {
      return fromEnd - from == 1 && toEnd - to == 1;
    }
  }

  private final @Nullable Link[] ofFrom;
  private final @Nullable Link[] ofTo;

  Links(int fromSize, int toSize) {
    ofFrom = new Link[fromSize];
    ofTo = new Link[toSize];
  }

  int fromSize() {
    return ofFrom.length;
  }

  int toSize() {
    return ofTo.length;
  }

  void add(Link link) {
    put(link, link);
  }

  void remove(Link link) {
    put(link, null);
  }

  private void put(Link link, @Nullable Link value) {
    for (int i = link.from(); i < link.fromEnd(); i++) {
      ofFrom[i] = value;
    }
    for (int j = link.to(); j < link.toEnd(); j++) {
      ofTo[j] = value;
    }
  }

  /** The link of a sentence of the first side; nothing for places beyond its ends, too. */
  @Nullable Link ofFrom(int i) {
    return i < 0 || i >= ofFrom.length ? null : ofFrom[i];
  }

  /** The link of a sentence of the second side. */
  @Nullable Link ofTo(int j) {
    return j < 0 || j >= ofTo.length ? null : ofTo[j];
  }

  boolean isFreeFrom(int i) {
    return i >= 0 && i < ofFrom.length && ofFrom[i] == null;
  }

  boolean isFreeTo(int j) {
    return j >= 0 && j < ofTo.length && ofTo[j] == null;
  }

  /** Whether two sentences are linked to each other; the places beyond both starts or ends are. */
  boolean areLinked(int i, int j) {
    Link link = ofFrom(i);
    if (link != null) {
      return link == ofTo(j);
    }
    return i < 0 && j < 0 || i == ofFrom.length && j == ofTo.length;
  }

  /** All links in the order of the first side. */
  List<Link> all() {
    List<Link> all = new ArrayList<>();
    for (int i = 0; i < ofFrom.length; i++) {
      Link link = ofFrom[i];
      if (link != null && link.from() == i) {
        all.add(link);
      }
    }
    return all;
  }

  /**
   * The gaps between neighbouring links, with sentences on both sides. Where links cross, a gap is
   * what stands free behind a link and before the next one.
   */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < ofFrom.length; i++) {
      if (isFreeFrom(i)) {
        int end = i;
        while (isFreeFrom(end)) {
          end++;
        }
        Link before = ofFrom(i - 1);
        Link behind = ofFrom(end);
        int to = before == null ? 0 : before.toEnd();
        addGap(gaps, i, end, to, behind == null ? ofTo.length : behind.to());
        i = end;
      }
    }
    return gaps;
  }

  private void addGap(List<Gap> gaps, int from, int fromEnd, int to, int toEnd) {
    int free = to;
    while (free < toEnd && isFreeTo(free)) {
      free++;
    }
    if (free > to && free == toEnd) {
      gaps.add(new Gap(from, fromEnd, to, toEnd));
    }
  }
}
