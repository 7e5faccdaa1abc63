package org.diglot.align;

import org.diglot.align.Links.Link;

/** How sure links and their absence are, from 0 to 1. */
final class Confidence {

  private static final double OF_CONTEXT = 0.97;
  private static final double OF_MOVED_REPEAT = 0.8;
  private static final double OF_MOVE = 0.95;
  private static final double OF_STRUCTURE = 0.6;
  private static final double OF_BLANK = 0.3;

  private Confidence() {}

  /**
   * Of a link.
   *
   * @param enclosed whether the neighbours on both sides are linked, too
   * @param moved whether it is out of sequence
   */
  static double of(Link link, boolean enclosed, boolean moved) {
    return switch (link.evidence()) {
      case UNIQUE -> moved ? OF_MOVE : 1;
      case CONTEXT -> moved ? OF_MOVED_REPEAT : OF_CONTEXT;
      case SIMILAR -> similar(link.score() / 1000.0, enclosed, moved);
      case STRUCTURE -> rounded(OF_STRUCTURE + 0.3 * link.score() / 1000.0);
      case NEIGHBOURS -> OF_BLANK;
    };
  }

  private static double similar(double score, boolean enclosed, boolean moved) {
    double base = (0.45 + 0.55 * score) * (moved ? OF_MOVE : 1);
    return rounded(Math.min(0.99, enclosed ? base + 0.4 * (1 - base) : base));
  }

  /**
   * Of the absence of a counterpart.
   *
   * @param nearest likeness of the most alike sentence that is free, from 0 to 1000
   */
  static double ofAbsence(int nearest, boolean blank) {
    return blank ? OF_BLANK : rounded(1 - 0.6 * nearest / 1000.0);
  }

  private static double rounded(double value) {
    return Math.round(Math.min(1, value) * 1000) / 1000.0;
  }
}
