package org.diglot.align;

import java.util.ArrayList;
import java.util.List;
import org.diglot.align.Links.Evidence;
import org.diglot.align.Links.Gap;
import org.diglot.align.Links.Link;
import org.diglot.align.Pieces.Run;
import org.jspecify.annotations.Nullable;

/**
 * Second pass: links what is alike inside a small gap, in sequence, so that the links together are
 * as good as can be: one to one, one to several, several to one.
 *
 * <p>Dynamic programming over the gap: {@code best[a][b]} is the worth of the best links among the
 * first {@code a} and {@code b} sentences. A link is worth what it is above the least likeness; no
 * link is worth nothing, so that two sentences which have nothing in common stay apart.
 */
final class GapAligner {

  /** Most cells of a table; larger gaps are cut up before or are left alone. */
  static final int MOST_CELLS = 3_600;

  private static final int LEAST = 430;
  private static final int PER_PIECE = 12;

  private final Likeness likeness;
  private final Links links;
  private final Side from;
  private final Side to;
  private final Pieces splits;
  private final Pieces merges;

  GapAligner(Side from, Side to, Likeness likeness, Links links) {
    this.from = from;
    this.to = to;
    this.likeness = likeness;
    this.links = links;
    splits = new Pieces(from, to, likeness.vocabulary(), true);
    merges = new Pieces(to, from, likeness.vocabulary(), false);
  }

  /** Links what is alike in all gaps that are small enough. */
  void run() {
    for (Gap gap : links.gaps()) {
      if (gap.cells() <= MOST_CELLS) {
        align(gap).forEach(links::add);
      }
    }
  }

  /** The table: the worth of each corner and the link that leads there. */
  private static final class Table {
    private final int[][] best;
    private final @Nullable Link[][] last;

    Table(Gap gap) {
      best = new int[gap.fromEnd() - gap.from() + 1][gap.toEnd() - gap.to() + 1];
      last = new Link[best.length][best[0].length];
    }
  }

  private List<Link> align(Gap gap) {
    Table table = new Table(gap);
    for (int a = 0; a < table.best.length; a++) {
      for (int b = 0; b < table.best[a].length; b++) {
        inherit(table, a, b);
        if (a + 1 < table.best.length && b + 1 < table.best[a].length) {
          reach(table, gap, gap.from() + a, gap.to() + b);
        }
      }
    }
    return trace(table, gap);
  }

  /** A corner is worth at least what the corners before it are. */
  private static void inherit(Table table, int a, int b) {
    int here = table.best[a][b];
    if (a > 0 && table.best[a - 1][b] > here) {
      here = table.best[a - 1][b];
      table.last[a][b] = null;
    }
    if (b > 0 && table.best[a][b - 1] > here) {
      here = table.best[a][b - 1];
      table.last[a][b] = null;
    }
    table.best[a][b] = here;
  }

  /** Offers the links that begin at two sentences to the corners where they end. */
  private void reach(Table table, Gap gap, int i, int j) {
    if (from.isBlank(i) || to.isBlank(j)) {
      return;
    }
    int places = likeness.ofPlaces(i, j);
    int score = likeness.ofWords(i, j);
    if (!likeness.areOtherLinks(i, j)) {
      offer(table, gap, Link.single(i, j, evidence(score), score), score + places);
    }
    if (score < 990) {
      reach(table, gap, splits, i, j, gap.toEnd() - j, places);
      reach(table, gap, merges, j, i, gap.fromEnd() - i, places);
    }
  }

  private void reach(
      Table table, Gap gap, Pieces pieces, int whole, int piece, int room, int places) {
    if (room < 2 || !pieces.isPart(whole, piece)) {
      return;
    }
    Run run = pieces.start(whole, piece);
    for (int count = 2; count <= Math.min(room, Likeness.MOST_PIECES); count++) {
      if (!pieces.isPart(whole, piece + count - 1)) {
        return;
      }
      Run longer = pieces.plusNext(run);
      if (!pieces.isBetter(longer, run)) {
        return;
      }
      offer(table, gap, pieces.link(longer), longer.score() + places - PER_PIECE * (count - 1));
      run = longer;
    }
  }

  static Evidence evidence(int score) {
    return score == 1000 ? Evidence.CONTEXT : Evidence.SIMILAR;
  }

  private static void offer(Table table, Gap gap, Link link, int score) {
    if (score < LEAST) {
      return;
    }
    int worth = table.best[link.from() - gap.from()][link.to() - gap.to()] + score - LEAST + 1;
    int a = link.fromEnd() - gap.from();
    int b = link.toEnd() - gap.to();
    if (worth > table.best[a][b]) {
      table.best[a][b] = worth;
      table.last[a][b] = link;
    }
  }

  private static List<Link> trace(Table table, Gap gap) {
    List<Link> found = new ArrayList<>();
    int a = table.best.length - 1;
    int b = table.best[0].length - 1;
    while (a > 0 && b > 0) {
      Link link = table.last[a][b];
      if (link != null) {
        found.add(link);
        a = link.from() - gap.from();
        b = link.to() - gap.to();
      } else if (table.best[a - 1][b] == table.best[a][b]) {
        a--;
      } else {
        b--;
      }
    }
    return found;
  }
}
