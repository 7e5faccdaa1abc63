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

  private static final int LEAST_GAIN = 15;

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

  /** Pieces of a whole found so far. */
  record Run(int whole, int first, int count, Bag together, int score) {}

  /** The run of one piece. */
  Run start(int whole, int piece) {
    Bag bag = pieces.bag(piece);
    return new Run(whole, piece, 1, bag, vocabulary.similarity(wholes.bag(whole), bag));
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
    int score = vocabulary.similarity(wholes.bag(run.whole()), together);
    return new Run(run.whole(), first, run.count() + 1, together, score);
  }

  /** Whether a piece added something that belongs to the whole. */
  boolean isBetter(Run longer, Run shorter) {
    Bag whole = wholes.bag(longer.whole());
    int added = longer.together().mass() - shorter.together().mass();
    int shared =
        vocabulary.overlap(longer.together(), whole)
            - vocabulary.overlap(shorter.together(), whole);
    return longer.score() >= shorter.score() + LEAST_GAIN
        && 1000L * shared >= (long) LEAST_CONTAINED * added;
  }

  /** The link that a run is. */
  Link link(Run run) {
    int score = Math.min(999, run.score());
    return split
        ? new Link(run.whole(), 1, run.first(), run.count(), Evidence.SIMILAR, score)
        : new Link(run.first(), run.count(), run.whole(), 1, Evidence.SIMILAR, score);
  }
}
