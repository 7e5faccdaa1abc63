package org.diglot.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.diglot.align.Links.Evidence;
import org.diglot.align.Links.Gap;
import org.diglot.align.Links.Link;

/**
 * Third pass: links what has few words in common, or none, where the structure around it says that
 * it is the same thing: the cell of a linked row and column, the only sentence between linked
 * neighbours, the heading over linked sentences.
 */
final class StructureLinks {

  private static final int LEAST_BETWEEN_NEIGHBOURS = 230;
  private static final int LEAST_IN_CELL = 150;
  private static final int MOST_WORDS_OF_VALUE = 5;
  private static final int LEAST_VOTES = 2;

  private final Side from;
  private final Side to;
  private final Likeness likeness;
  private final Links links;

  StructureLinks(Side from, Side to, Likeness likeness, Links links) {
    this.from = from;
    this.to = to;
    this.likeness = likeness;
    this.links = links;
  }

  void run() {
    linkCells();
    linkBetweenNeighbours();
    linkHeadings();
  }

  private void linkBetweenNeighbours() {
    for (Gap gap : links.gaps()) {
      int i = gap.from();
      int j = gap.to();
      if (gap.isSingle()
          && from.isHeading(i) == to.isHeading(j)
          && !likeness.areOtherLinks(i, j)
          && likeness.ofWords(i, j) >= LEAST_BETWEEN_NEIGHBOURS) {
        links.add(Link.single(i, j, Evidence.SIMILAR, likeness.ofWords(i, j)));
      }
    }
  }

  /** Links the free sentence of a cell with that of the cell in the same row and column. */
  private void linkCells() {
    Map<Integer, Integer> rows = rowsByHead();
    Votes columns = columns();
    Map<Long, Integer> cells = new HashMap<>();
    for (int j = 0; j < to.size(); j++) {
      if (to.isCell(j) && links.isFreeTo(j) && !to.isBlank(j)) {
        cells.merge(cell(to.row(j), to.column(j)), j, (x, y) -> Texts.NONE);
      }
    }
    for (int i = 0; i < from.size(); i++) {
      Integer row = from.isCell(i) && isAloneInCell(i) ? rows.get(from.row(i)) : null;
      if (row != null) {
        int column = columns.winner(cell(from.table(i), from.column(i)));
        int j = cells.getOrDefault(cell(row, column), Texts.NONE);
        if (j != Texts.NONE && links.isFreeTo(j) && mayReplace(i, j)) {
          links.add(Link.single(i, j, Evidence.STRUCTURE, likeness.ofWords(i, j)));
        }
      }
    }
  }

  /** A value may become any other; a statement that has nothing in common is another one. */
  private boolean mayReplace(int i, int j) {
    return Math.max(from.words(i), to.words(j)) <= MOST_WORDS_OF_VALUE
        || likeness.ofWords(i, j) >= LEAST_IN_CELL;
  }

  private boolean isAloneInCell(int i) {
    return links.isFreeFrom(i)
        && !from.isBlank(i)
        && !isFreeInCell(i - 1, from.block(i).index())
        && !isFreeInCell(i + 1, from.block(i).index());
  }

  private boolean isFreeInCell(int i, int block) {
    return links.isFreeFrom(i) && from.block(i).index() == block;
  }

  private static long cell(int row, int column) {
    return (long) row << 32 | column & 0xFFFFFFFFL;
  }

  /** Rows of the second side by those of the first, where the first cells are linked. */
  private Map<Integer, Integer> rowsByHead() {
    Map<Integer, Integer> rows = new HashMap<>();
    for (Link link : links.all()) {
      int i = link.from();
      int j = link.to();
      if (link.isSingle() && from.isRowHead(i) && to.isRowHead(j)) {
        rows.put(from.row(i), to.row(j));
      }
    }
    return rows;
  }

  /** Votes of linked cells for which column became which. */
  private Votes columns() {
    Votes votes = new Votes();
    for (Link link : links.all()) {
      int i = link.from();
      if (link.isSingle() && from.isCell(i) && to.isCell(link.to())) {
        votes.add(cell(from.table(i), from.column(i)), to.column(link.to()));
      }
    }
    return votes;
  }

  /** Links headings whose sections have most of their linked sentences in common. */
  private void linkHeadings() {
    Votes there = new Votes();
    Votes back = new Votes();
    for (Link link : links.all()) {
      int fromSection = from.block(link.from()).section();
      int toSection = to.block(link.to()).section();
      there.add(fromSection, toSection);
      back.add(toSection, fromSection);
    }
    for (Gap gap : links.gaps()) {
      List<Integer> froms = headings(from, gap.from(), gap.fromEnd());
      List<Integer> tos = headings(to, gap.to(), gap.toEnd());
      if (froms.size() == 1 && tos.size() == 1) {
        int fromSection = from.block(froms.get(0)).section();
        int toSection = to.block(tos.get(0)).section();
        if (there.isWinner(fromSection, toSection) && back.isWinner(toSection, fromSection)) {
          int score = likeness.ofWords(froms.get(0), tos.get(0));
          links.add(Link.single(froms.get(0), tos.get(0), Evidence.STRUCTURE, score));
        }
      }
    }
  }

  private static List<Integer> headings(Side side, int start, int end) {
    return IntStream.range(start, end)
        .filter(i -> side.isHeading(i) && !side.isBlank(i))
        .boxed()
        .toList();
  }

  /** Counts for what each one is linked to how often. */
  private static final class Votes {

    private final Map<Long, Map<Integer, Integer>> counts = new HashMap<>();

    void add(long voter, int choice) {
      counts.computeIfAbsent(voter, v -> new HashMap<>()).merge(choice, 1, Integer::sum);
    }

    /** What has more votes than anything else; nothing where there is a draw. */
    int winner(long voter) {
      int winner = Texts.NONE;
      int most = 0;
      for (Map.Entry<Integer, Integer> entry : counts.getOrDefault(voter, Map.of()).entrySet()) {
        if (entry.getValue() > most) {
          most = entry.getValue();
          winner = entry.getKey();
        } else if (entry.getValue() == most) {
          winner = Texts.NONE;
        }
      }
      return winner;
    }

    boolean isWinner(long voter, int choice) {
      return winner(voter) == choice
          && counts.getOrDefault(voter, Map.of()).getOrDefault(choice, 0) >= LEAST_VOTES;
    }
  }
}
