package org.diglot.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.diglot.check.BitextVerdict.Kind;
import org.diglot.memory.Fit;

/** Finds what a translation leaves out or adds. */
final class WordGaps {

  /** The other side has counterparts for at least this share of its words. */
  private static final double COVERED = 0.8;

  private static final double LESS_COVERED = 0.3;
  private static final double GAP = 6;
  private static final double HALF = 0.55;
  private static final double TOO_SHORT = 1.8;
  private static final double TOO_LONG = 2.2;
  private static final double FAR = 3.5;

  /** Shorter sources are put in so many ways that only a length far off is wrong. */
  private static final int LEAST_LETTERS = 45;

  private final LengthRatios lengths;

  WordGaps(LengthRatios lengths) {
    this.lengths = lengths;
  }

  Optional<BitextVerdict> find(PairNumbers pair, Fit fit, int at) {
    double excess = lengths.excess(pair.sourceLength(), pair.targetLength());
    if (pair.sourceLength() < LEAST_LETTERS && Math.abs(excess) < FAR) {
      return Optional.empty();
    }
    if (excess < -TOO_SHORT && isGap(fit.source(), fit.target())) {
      return Optional.of(gap(Kind.SHORTENED, at, fit.source(), -excess));
    }
    if (excess > TOO_LONG && isGap(fit.target(), fit.source())) {
      return Optional.of(gap(Kind.LENGTHENED, at, fit.target(), excess));
    }
    return Optional.empty();
  }

  /** Whether much of a side has no counterpart, and nearly all that stands opposite has one. */
  private static boolean isGap(Fit.Side side, Fit.Side opposite) {
    double share = side.share();
    double covered = opposite.share();
    return covered >= COVERED
        && covered - share >= LESS_COVERED
        && side.knowledge() * (1 - share) >= GAP;
  }

  private static BitextVerdict gap(Kind kind, int at, Fit.Side side, double excess) {
    boolean sure = excess >= FAR && side.share() < HALF;
    List<Integer> open =
        IntStream.range(0, side.found().length)
            .filter(word -> side.found()[word] < side.usual()[word] / 4)
            .boxed()
            .sorted(Comparator.comparingDouble(word -> -side.usual()[word] * side.weight()[word]))
            .limit(4)
            .sorted()
            .toList();
    return BitextVerdict.of(kind, at, -1, sure).withWords(open);
  }
}
