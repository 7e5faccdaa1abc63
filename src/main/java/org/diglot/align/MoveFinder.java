package org.diglot.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.diglot.align.Links.Evidence;
import org.diglot.align.Links.Link;

/**
 * Fourth pass: links what is left over on either side across the page. Texts that are left once on
 * either side first, then those that are each other's most alike; from these on, equal neighbours
 * follow. A short text moves only in the company of a longer one.
 */
final class MoveFinder {

  private static final int LEAST_WORDS = 3;
  private static final int LEAST = 620;

  private final Side from;
  private final Side to;
  private final Likeness likeness;
  private final Links links;
  private final List<Link> found = new ArrayList<>();

  MoveFinder(Side from, Side to, Likeness likeness, Links links) {
    this.from = from;
    this.to = to;
    this.likeness = likeness;
    this.links = links;
  }

  void run() {
    linkEqual(Context.ALONE, LEAST_WORDS);
    for (Context context : Context.ANYWHERE) {
      linkEqual(context, 1);
    }
    followNeighbours();
    linkAlike();
    followNeighbours();
    dropLoners();
  }

  private static int[] free(Side side, IntPredicate isFree) {
    return IntStream.range(0, side.size()).filter(isFree).filter(i -> !side.isBlank(i)).toArray();
  }

  private void linkEqual(Context context, int leastWords) {
    int[] all = free(from, links::isFreeFrom);
    Map<Long, Integer> froms = once(from, all, context);
    Map<Long, Integer> tos = once(to, free(to, links::isFreeTo), context);
    for (int i : all) {
      long key = key(from, i, context);
      int j = tos.getOrDefault(key, Texts.NONE);
      boolean equal = j >= 0 && from.loose(i) == to.loose(j);
      if (equal && from.words(i) >= leastWords && froms.getOrDefault(key, Texts.NONE) == i) {
        Evidence evidence = context == Context.ALONE ? Evidence.UNIQUE : Evidence.CONTEXT;
        add(Link.single(i, j, evidence, likeness.ofWords(i, j)));
      }
    }
  }

  private static long key(Side side, int i, Context context) {
    long id = context.of(side, i);
    return id == 0 ? 0 : Context.mix(id, side.loose(i));
  }

  /** Sentences by text in its context, {@code -1} for what repeats. */
  private static Map<Long, Integer> once(Side side, int[] sentences, Context context) {
    Map<Long, Integer> once = new HashMap<>();
    for (int i : sentences) {
      once.merge(key(side, i, context), i, (x, y) -> Texts.NONE);
    }
    once.remove(0L);
    return once;
  }

  private void linkAlike() {
    int[] froms = free(from, links::isFreeFrom);
    int[] tos = free(to, links::isFreeTo);
    for (Link link : Candidates.mutual(from, froms, to, tos, likeness)) {
      int score = link.score() + likeness.ofPlaces(link.from(), link.to());
      if (score >= LEAST && from.words(link.from()) >= LEAST_WORDS) {
        links.add(link);
      }
    }
  }

  /** Links equal texts behind and before links. */
  private void followNeighbours() {
    for (int i = 1; i < from.size(); i++) {
      Link before = links.ofFrom(i - 1);
      follow(i, before == null ? Texts.NONE : before.toEnd());
    }
    for (int i = from.size() - 2; i >= 0; i--) {
      Link behind = links.ofFrom(i + 1);
      follow(i, behind == null ? Texts.NONE : behind.to() - 1);
    }
  }

  private void dropLoners() {
    for (Link link : found) {
      boolean inCompany =
          links.areLinked(link.from() - 1, link.to() - 1)
              || links.areLinked(link.from() + 1, link.to() + 1);
      if (from.words(link.from()) < LEAST_WORDS && !inCompany) {
        links.remove(link);
      }
    }
  }

  private void add(Link link) {
    found.add(link);
    links.add(link);
  }

  private void follow(int i, int j) {
    if (links.isFreeFrom(i)
        && links.isFreeTo(j)
        && !from.isBlank(i)
        && from.loose(i) == to.loose(j)
        && from.columnHead(i) == to.columnHead(j)) {
      add(Link.single(i, j, Evidence.CONTEXT, likeness.ofWords(i, j)));
    }
  }
}
