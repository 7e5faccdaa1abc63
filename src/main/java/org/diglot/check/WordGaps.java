package org.diglot.check;

import java.util.List;
import java.util.Optional;
import org.diglot.check.BitextEvidence.PairWords;
import org.diglot.check.BitextVerdict.Kind;
import org.diglot.memory.BitextDictionary;
import org.diglot.memory.BitextDictionary.Counterpart;
import org.diglot.memory.Fit;

/** Finds what a translation that fits its source otherwise leaves out, adds or exchanges. */
final class WordGaps {

  /** The rest of the pair has to fit at least so well. */
  private static final double FITS = 0.6;

  /** What is found of a word that has no counterpart. */
  private static final double NOTHING = 0.02;

  private static final double USUAL = 0.3;
  private static final int SEEN = 6;

  /** The share of a gap's words that may have a counterpart by chance. */
  private static final double BY_CHANCE = 0.15;

  private static final double GAP = 9;
  private static final double LARGE_GAP = 16;
  private static final double TOO_SHORT = 1.2;
  private static final double FAR_TOO_SHORT = 3;

  private final BitextDictionary dictionary;
  private final LengthRatios lengths;

  WordGaps(BitextDictionary dictionary, LengthRatios lengths) {
    this.dictionary = dictionary;
    this.lengths = lengths;
  }

  Optional<BitextVerdict> find(PairWords pair, Fit fit, int at) {
    double excess = lengths.excess(pair);
    if (excess < -TOO_SHORT) {
      Stretch gap = Stretch.largest(fit.source());
      if (isGap(gap, fit.source(), fit.target(), excess)) {
        return Optional.of(
            verdict(Kind.SHORTENED, at, gap, new Stretch(0, 0, 0), isSure(gap, excess)));
      }
    }
    if (excess > TOO_SHORT) {
      Stretch gap = Stretch.largest(fit.target());
      if (isGap(gap, fit.target(), fit.source(), excess)) {
        return Optional.of(
            verdict(Kind.LENGTHENED, at, new Stretch(0, 0, 0), gap, isSure(gap, excess)));
      }
    }
    return fit.score() < FITS ? Optional.empty() : missing(pair, fit, at);
  }

  private static boolean isSure(Stretch gap, double excess) {
    return gap.mass() >= LARGE_GAP && Math.abs(excess) >= FAR_TOO_SHORT;
  }

  private static BitextVerdict verdict(
      Kind kind, int at, Stretch source, Stretch target, boolean sure) {
    return new BitextVerdict(
        kind, at, -1, source.from(), source.to(), target.from(), target.to(), List.of(), sure);
  }

  private static boolean isGap(Stretch gap, Fit.Side side, Fit.Side opposite, double excess) {
    if (gap.mass() < GAP || Stretch.largest(opposite).mass() > gap.mass() / 3) {
      return false;
    }
    return Stretch.shareOutside(side, gap) >= FITS || Math.abs(excess) >= FAR_TOO_SHORT;
  }

  /** A stretch of words hardly one of which has its counterpart. */
  private record Stretch(int from, int to, double mass) {

    static Stretch largest(Fit.Side side) {
      Stretch best = new Stretch(0, 0, 0);
      double sum = 0;
      double mass = 0;
      int from = 0;
      for (int at = 0; at < side.found().length; at++) {
        double usual = side.usual()[at] * side.weight()[at];
        double found = Math.min(side.found()[at], side.usual()[at]) * side.weight()[at];
        sum += usual - found / BY_CHANCE;
        mass += usual;
        if (sum <= 0) {
          sum = 0;
          mass = 0;
          from = at + 1;
        } else if (mass > best.mass() && usual > found / BY_CHANCE) {
          best = new Stretch(from, at + 1, mass);
        }
      }
      return best;
    }

    static double shareOutside(Fit.Side side, Stretch gap) {
      double usual = 0;
      double found = 0;
      for (int at = 0; at < side.found().length; at++) {
        if (at < gap.from() || at >= gap.to()) {
          usual += side.usual()[at] * side.weight()[at];
          found += Math.min(side.found()[at], side.usual()[at]) * side.weight()[at];
        }
      }
      return usual == 0 ? 1 : found / usual;
    }
  }

  private Optional<BitextVerdict> missing(PairWords pair, Fit fit, int at) {
    for (int word = 0; word < pair.source().size(); word++) {
      String form = pair.source().get(word);
      if (isMissing(form, fit.source(), word)) {
        int intruder = intruder(pair, fit);
        if (intruder >= 0) {
          List<String> usual = words(dictionary.counterparts(form));
          return Optional.of(
              new BitextVerdict(
                  Kind.WORD_MISSING, at, -1, word, word + 1, intruder, intruder + 1, usual, false));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isMissing(String form, Fit.Side side, int word) {
    int seen = dictionary.frequency(form);
    return side.found()[word] < NOTHING
        && side.usual()[word] >= USUAL
        && seen >= SEEN
        && side.steady()[word] * seen >= seen - 1 - 0.03 * seen;
  }

  /** A target word that translates nothing of this source, though it usually translates a word. */
  private int intruder(PairWords pair, Fit fit) {
    Fit.Side side = fit.target();
    for (int word = 0; word < side.found().length; word++) {
      int seen = dictionary.targetFrequency(pair.target().get(word));
      if (side.found()[word] < NOTHING
          && side.usual()[word] >= USUAL
          && seen >= 3
          && side.steady()[word] * seen >= seen - 1 - 0.1 * seen) {
        return word;
      }
    }
    return -1;
  }

  private static List<String> words(List<Counterpart> counterparts) {
    return counterparts.stream().limit(3).map(Counterpart::word).toList();
  }
}
