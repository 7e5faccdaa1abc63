package org.diglot.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.align.Links.Evidence;
import org.diglot.align.Links.Link;
import org.jspecify.annotations.Nullable;

/**
 * First pass: links equal texts in sequence. A text that is there once on either side between two
 * links is taken first. What repeats is told apart by what stands around it: its row and column,
 * its neighbours up to some distance, its section. Every round may make texts unique for the next,
 * as links cut the page into gaps.
 */
final class ExactAnchors {

  private static final int MOST_ROUNDS = 4;
  private static final int SHORT_WORDS = 2;

  private final Side from;
  private final Side to;
  private final Links links;

  ExactAnchors(Side from, Side to, Links links) {
    this.from = from;
    this.to = to;
    this.links = links;
  }

  void run() {
    round(Context.ALONE, true, Evidence.UNIQUE);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int found = 0;
      for (Context context : Context.IN_SEQUENCE) {
        found += round(context, true, Evidence.CONTEXT);
        found += round(context, false, Evidence.CONTEXT);
      }
      found += extend();
      if (found == 0) {
        break;
      }
    }
    dropLoners();
  }

  /** Sentences of one text in one context in one gap. */
  private static final class Slot {
    private int froms;
    private int from;
    private int tos;
    private int to;
  }

  private int round(Context context, boolean exact, Evidence evidence) {
    Map<Long, Slot> slots = new HashMap<>();
    int gap = 0;
    for (int i = 0; i < from.size(); i++) {
      long key = key(from, i, context, exact, gap);
      if (!links.isFreeFrom(i)) {
        gap = i + 1;
      } else if (key != 0) {
        Slot slot = slots.computeIfAbsent(key, k -> new Slot());
        slot.froms++;
        slot.from = i;
      }
    }
    gap = 0;
    for (int j = 0; j < to.size(); j++) {
      Link link = links.ofTo(j);
      gap = link == null ? gap : link.fromEnd();
      Slot slot = link == null ? slots.get(key(to, j, context, exact, gap)) : null;
      if (slot != null) {
        slot.tos++;
        slot.to = j;
      }
    }
    return link(slots.values(), exact, evidence);
  }

  private static long key(Side side, int i, Context context, boolean exact, int gap) {
    if (side.isBlank(i)) {
      return 0;
    }
    long id = context.of(side, i);
    return id == 0 ? 0 : Context.mix(Context.mix(id, exact ? side.exact(i) : side.loose(i)), gap);
  }

  private int link(Iterable<Slot> slots, boolean exact, Evidence evidence) {
    List<Chain.Step> steps = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot.froms == 1 && slot.tos == 1 && isEqual(slot.from, slot.to, exact)) {
        steps.add(new Chain.Step(slot.from, slot.to, weight(from, slot.from)));
      }
    }
    List<Chain.Step> chain = Chain.heaviest(steps, to.size());
    chain.forEach(step -> link(step.from(), step.to(), evidence));
    return chain.size();
  }

  /** Long texts hold their place; short ones give way. */
  static long weight(Side side, int i) {
    return 5 + Math.min(50, side.words(i));
  }

  private boolean isEqual(int i, int j, boolean exact) {
    return exact ? from.exact(i) == to.exact(j) : from.loose(i) == to.loose(j);
  }

  private void link(int i, int j, Evidence evidence) {
    int score = from.exact(i) == to.exact(j) ? 1000 : 990;
    links.add(Link.single(i, j, evidence, score));
  }

  /** Links equal texts that directly follow or precede a link. */
  private int extend() {
    int found = 0;
    for (int i = 0; i < from.size(); i++) {
      Link link = links.ofFrom(i - 1);
      found += canExtend(link, i, link == null ? 0 : link.toEnd()) ? 1 : 0;
    }
    for (int i = from.size() - 1; i >= 0; i--) {
      Link link = links.ofFrom(i + 1);
      found += canExtend(link, i, link == null ? to.size() - 1 : link.to() - 1) ? 1 : 0;
    }
    return found;
  }

  private boolean canExtend(@Nullable Link link, int i, int j) {
    boolean atEnd = i == 0 && j == 0 || i == from.size() - 1 && j == to.size() - 1;
    boolean extend =
        (link != null || atEnd)
            && links.isFreeFrom(i)
            && links.isFreeTo(j)
            && !from.isBlank(i)
            && from.loose(i) == to.loose(j)
            && Context.cell(from, i) == Context.cell(to, j);
    if (extend) {
      link(i, j, Evidence.CONTEXT);
    }
    return extend;
  }

  /** A short text is the same only in company: beside a link, in a linked row. */
  private void dropLoners() {
    List<Link> loners = new ArrayList<>();
    for (Link link : links.all()) {
      int i = link.from();
      int j = link.to();
      boolean mayStand =
          from.isHeading(i) && to.isHeading(j)
              || from.words(i) > SHORT_WORDS
              || links.areLinked(i - 1, j - 1)
              || links.areLinked(i + 1, j + 1)
              || Context.cell(from, i) != 0 && Context.cell(from, i) == Context.cell(to, j);
      if (!mayStand) {
        loners.add(link);
      }
    }
    loners.forEach(links::remove);
  }
}
