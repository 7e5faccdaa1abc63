package org.diglot.align;

import org.diglot.align.Links.Link;
import org.diglot.align.Pieces.Run;
import org.jspecify.annotations.Nullable;

/**
 * Fifth pass: gives linked sentences the free ones beside them that are pieces of the same whole:
 * where a gap was too large for a table, or the whole has moved.
 */
final class PieceFinder {

  private static final int EQUAL = 985;

  private final Links links;
  private final Pieces splits;
  private final Pieces merges;

  PieceFinder(Side from, Side to, Likeness likeness, Links links) {
    this.links = links;
    splits = new Pieces(from, to, likeness.vocabulary(), true);
    merges = new Pieces(to, from, likeness.vocabulary(), false);
  }

  void run() {
    for (Link link : links.all()) {
      if (link.isSingle() && link.score() < EQUAL) {
        Run split = grown(splits, splits.start(link.from(), link.to()), true);
        Run merge = grown(merges, merges.start(link.to(), link.from()), false);
        Link better = better(split, merge);
        if (better != null) {
          links.remove(link);
          links.add(better);
        }
      }
    }
  }

  private @Nullable Link better(Run split, Run merge) {
    if (split.count() == 1 && merge.count() == 1) {
      return null;
    }
    return split.score() >= merge.score() ? splits.link(split) : merges.link(merge);
  }

  private Run grown(Pieces pieces, Run start, boolean split) {
    Run run = start;
    while (run.count() < Likeness.MOST_PIECES) {
      int next = run.first() + run.count();
      Run longer = run;
      if (isFree(next, split) && pieces.isPart(run.whole(), next)) {
        longer = pieces.plusNext(run);
      }
      if (longer == run || !pieces.isBetter(longer, run)) {
        int previous = run.first() - 1;
        if (!isFree(previous, split) || !pieces.isPart(run.whole(), previous)) {
          return run;
        }
        longer = pieces.plusPrevious(run);
        if (!pieces.isBetter(longer, run)) {
          return run;
        }
      }
      run = longer;
    }
    return run;
  }

  private boolean isFree(int piece, boolean split) {
    return split ? links.isFreeTo(piece) : links.isFreeFrom(piece);
  }
}
