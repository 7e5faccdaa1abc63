package org.diglot.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

  private static final double USUAL = 0.45;
  private static final int SEEN = 10;

  private static final double COVERED = 0.8;
  private static final double LESS_COVERED = 0.3;
  private static final double GAP = 6;
  private static final double HALF = 0.55;
  private static final double TOO_SHORT = 1.2;
  private static final double TOO_LONG = 1.5;
  private static final double FAR = 3;

  private final BitextDictionary dictionary;
  private final LengthRatios lengths;

  WordGaps(BitextDictionary dictionary, LengthRatios lengths) {
    this.dictionary = dictionary;
    this.lengths = lengths;
  }

  Optional<BitextVerdict> find(PairWords pair, Fit fit, int at) {
    double excess = lengths.excess(pair);
    if (excess < -TOO_SHORT && isGap(fit.source(), fit.target())) {
      return Optional.of(gap(Kind.SHORTENED, at, pair.source(), fit.source(), -excess));
    }
    if (excess > TOO_LONG && isGap(fit.target(), fit.source())) {
      return Optional.of(gap(Kind.LENGTHENED, at, pair.target(), fit.target(), excess));
    }
    return fit.score() < FITS ? Optional.empty() : missing(pair, fit, at);
  }

  /** Whether much of a side has no counterpart, and nearly all that stands opposite has one. */
  private static boolean isGap(Fit.Side side, Fit.Side opposite) {
    double share = side.share();
    double covered = opposite.share();
    return covered >= COVERED
        && covered - share >= LESS_COVERED
        && side.knowledge() * (1 - share) >= GAP;
  }

  private static BitextVerdict gap(
      Kind kind, int at, List<String> words, Fit.Side side, double excess) {
    boolean sure = excess >= FAR && side.share() < HALF;
    List<Integer> open =
        IntStream.range(0, words.size())
            .filter(word -> side.found()[word] < side.usual()[word] / 4)
            .boxed()
            .sorted(Comparator.comparingDouble(word -> -side.usual()[word] * side.weight()[word]))
            .limit(4)
            .sorted()
            .toList();
    return BitextVerdict.of(kind, at, -1, sure).withWords(open);
  }

  private Optional<BitextVerdict> missing(PairWords pair, Fit fit, int at) {
    for (int word = 0; word < pair.source().size(); word++) {
      String form = pair.source().get(word);
      if (isMissing(form, fit.source(), word)) {
        int intruder = intruder(pair, fit);
        if (intruder >= 0) {
          List<String> usual = words(dictionary.counterparts(form));
          String translates = dictionary.sources(pair.target().get(intruder)).get(0).word();
          return Optional.of(
              BitextVerdict.of(Kind.WORD_MISSING, at, -1, false)
                  .withWords(List.of(word))
                  .withIntruder(intruder, usual, translates));
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
        && side.steady()[word] * seen >= seen - 1 - 0.02 * seen;
  }

  /** A target word that translates nothing of this source, though it usually translates a word. */
  private int intruder(PairWords pair, Fit fit) {
    Fit.Side side = fit.target();
    for (int word = 0; word < side.found().length; word++) {
      int seen = dictionary.targetFrequency(pair.target().get(word));
      if (side.found()[word] < NOTHING
          && side.usual()[word] >= USUAL
          && seen >= 5
          && side.steady()[word] * seen >= seen - 1 - 0.05 * seen) {
        return word;
      }
    }
    return -1;
  }

  private static List<String> words(List<Counterpart> counterparts) {
    return counterparts.stream().limit(3).map(Counterpart::word).toList();
  }
}
