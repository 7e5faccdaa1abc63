package org.diglot.align;

import org.diglot.align.Links.Evidence;
import org.diglot.align.Links.Link;

/**
 * Judges whether one sentence is several on the other side. Each piece must be mostly in the whole,
 * and must make the pieces together more alike to it: what was written anew behind an edited
 * sentence does neither.
 */
final class Pieces {

  /** How much of a piece must be in what the other pieces leave of the whole. */
  private static final int LEAST_CONTAINED = 420;

  /** The same for a piece that repeats what another piece says. */
  private static final int LEAST_SHARED = 700;

  /** How much of the whole only that piece must have. */
  private static final int LEAST_COVERED = 100;

  private static final int LEAST_GAIN = 15;
  private static final int LESS_FOR_SHARED = 15;

  private final Side wholes;
  private final Side pieces;
  private final Vocabulary vocabulary;
  private final boolean split;

  /**
   * @param split whether the wholes are the first side
   */
  Pieces(Side wholes, Side pieces, Vocabulary vocabulary, boolean split) {
    this.wholes = wholes;
    this.pieces = pieces;
    this.vocabulary = vocabulary;
    this.split = split;
  }

  /**
   * Pieces of a whole found so far.
   *
   * @param contained weight of what each piece by itself has of the whole
   * @param covered weight of what all of them have of the whole
   * @param score how much the whole and its pieces are the same, from 0 to 1000
   */
  record Run(
      int whole, int first, int count, Bag together, int contained, int covered, int score) {}

  /** The run of one piece. */
  Run start(int whole, int piece) {
    return run(whole, piece, 1, pieces.bag(piece), overlap(whole, piece));
  }

  private int overlap(int whole, int piece) {
    return vocabulary.overlap(pieces.bag(piece), wholes.bag(whole));
  }

  /** What is said for every piece stands once in the whole, so it is not held against a piece. */
  private Run run(int whole, int first, int count, Bag together, int contained) {
    Bag all = wholes.bag(whole);
    int covered = vocabulary.overlap(together, all);
    long ofPieces = 1000L * contained / Math.max(1, together.mass());
    long ofWhole = 1000L * covered / Math.max(1, all.mass());
    long plain = 2000L * covered / Math.max(1, together.mass() + all.mass());
    long shared = count == 1 ? plain : 2 * ofPieces * ofWhole / Math.max(1, ofPieces + ofWhole);
    int score = (int) Math.max(plain, shared - LESS_FOR_SHARED);
    return new Run(whole, first, count, together, contained, covered, score);
  }

  /** Whether a piece is mostly in a whole. */
  boolean isPart(int whole, int piece) {
    return !wholes.isBlank(whole)
        && !pieces.isBlank(piece)
        && wholes.isHeading(whole) == pieces.isHeading(piece)
        && vocabulary.containment(pieces.bag(piece), wholes.bag(whole)) >= LEAST_CONTAINED;
  }

  /** The run with one piece more behind it. */
  Run plusNext(Run run) {
    return plus(run, run.first(), run.first() + run.count());
  }

  /** The run with one piece more before it. */
  Run plusPrevious(Run run) {
    return plus(run, run.first() - 1, run.first() - 1);
  }

  private Run plus(Run run, int first, int piece) {
    Bag together = run.together().plus(pieces.bag(piece));
    int contained = run.contained() + overlap(run.whole(), piece);
    return run(run.whole(), first, run.count() + 1, together, contained);
  }

  /** Whether a piece added something that belongs to the whole. */
  boolean isBetter(Run longer, Run shorter) {
    int mass = longer.together().mass() - shorter.together().mass();
    int contained = longer.contained() - shorter.contained();
    int covered = longer.covered() - shorter.covered();
    boolean own = 1000L * covered >= (long) LEAST_CONTAINED * mass;
    boolean shared =
        1000L * contained >= (long) LEAST_SHARED * mass
            && 1000L * covered >= (long) LEAST_COVERED * wholes.bag(longer.whole()).mass();
    return longer.score() >= shorter.score() + LEAST_GAIN && (own || shared);
  }

  /** The link that a run is. */
  Link link(Run run) {
    int score = Math.min(999, run.score());
    return split
        ? new Link(run.whole(), 1, run.first(), run.count(), Evidence.SIMILAR, score)
        : new Link(run.first(), run.count(), run.whole(), 1, Evidence.SIMILAR, score);
  }
}
