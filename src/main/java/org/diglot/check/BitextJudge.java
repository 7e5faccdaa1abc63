package org.diglot.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diglot.check.BitextEvidence.PairWords;
import org.diglot.check.BitextVerdict.Kind;
import org.diglot.memory.BitextDictionary;
import org.diglot.memory.Fit;
import org.diglot.memory.Matcher;
import org.diglot.memory.WordNumbers;

/** Judges the pairs of a page by a locale's dictionary and lengths. Safe for several threads. */
final class BitextJudge {

  /** From so many different pairs on a dictionary tells a translation from another one. */
  static final int LEAST_PAIRS = 250;

  /** A pair that scores at least this is taken for a translation. */
  private static final double FITS = 0.6;

  /** A pair that scores less is not, if enough is known of its words. */
  private static final double FOREIGN = 0.2;

  /** A pair that scores less is not one if another source on the page fits much better. */
  private static final double DOUBTFUL = 0.4;

  /** With fewer different pairs the dictionary misses too many words to doubt a score between. */
  private static final int MANY_PAIRS = 1000;

  private static final double MUCH_BETTER = 0.45;
  private static final double KNOWN = 6;
  private static final double WELL_KNOWN = 16;
  private static final double KNOWN_OF_NEIGHBOUR = 3;
  private static final double KNOWN_OF_OTHER = 10;
  private static final int NEAR = 3;
  private static final double CLEARLY_BETTER = 0.35;

  private final BitextDictionary dictionary;
  private final WordGaps gaps;
  private final KeyWords.Judge keyWords;

  BitextJudge(BitextDictionary dictionary, LengthRatios lengths, KeyWords keyWords) {
    this.dictionary = dictionary;
    lengths.learn();
    this.gaps = new WordGaps(lengths);
    this.keyWords = keyWords.in(dictionary);
  }

  /** What is wrong with the pairs of a page, in their order. */
  List<BitextVerdict> judge(List<PairWords> pairs) {
    WordNumbers numbers = dictionary.numbering();
    return judge(
        pairs.stream().map(pair -> PairNumbers.of(pair, numbers)).toList(), dictionary.matcher());
  }

  /** Compares the words of pairs for {@link #judge}. Used by one thread. */
  Matcher matcher() {
    return dictionary.matcher();
  }

  /** What is wrong with the pairs of a page, in their order. */
  List<BitextVerdict> judge(List<PairNumbers> pairs, Matcher matcher) {
    return dictionary.pairs() < LEAST_PAIRS ? List.of() : new OfPage(pairs, matcher).judge();
  }

  /** The pairs of a page. */
  private final class OfPage {

    private final List<PairNumbers> pairs;
    private final Matcher matcher;
    private final List<Fit> fits;

    OfPage(List<PairNumbers> pairs, Matcher matcher) {
      this.pairs = pairs;
      this.matcher = matcher;
      this.fits = pairs.stream().map(pair -> fit(pair, pair)).toList();
    }

    List<BitextVerdict> judge() {
      List<BitextVerdict> verdicts = new ArrayList<>();
      boolean[] judged = new boolean[pairs.size()];
      for (int at = 0; at < pairs.size(); at++) {
        if (!judged[at] && fits.get(at).score() < FITS) {
          exchanged(at, judged).ifPresent(verdicts::add);
        }
      }
      for (int at = 0; at < pairs.size(); at++) {
        if (!judged[at]) {
          Optional<BitextVerdict> foreign = foreign(at);
          foreign.ifPresent(verdicts::add);
          if (foreign.isEmpty()) {
            part(pairs.get(at), fits.get(at), at).ifPresent(verdicts::add);
          }
        }
      }
      verdicts.sort(Comparator.comparingInt(BitextVerdict::pair));
      return verdicts;
    }

    private Optional<BitextVerdict> part(PairNumbers pair, Fit fit, int at) {
      Optional<BitextVerdict> gap = gaps.find(pair, fit, at);
      return gap.isEmpty() && fit.score() >= FITS ? keyWords.find(pair, fit, at) : gap;
    }

    private Fit fit(PairNumbers source, PairNumbers target) {
      return matcher.fit(source.source(), target.target());
    }

    private Optional<BitextVerdict> exchanged(int at, boolean[] judged) {
      int last = Math.min(pairs.size() - 1, at + NEAR);
      for (int other = at + 1; other <= last; other++) {
        if (!judged[other] && isExchanged(at, other)) {
          judged[at] = true;
          judged[other] = true;
          return Optional.of(BitextVerdict.of(Kind.EXCHANGED, at, other, true));
        }
      }
      return Optional.empty();
    }

    private boolean isExchanged(int one, int other) {
      Fit own = fits.get(one);
      Fit others = fits.get(other);
      if (others.score() >= FITS
          || own.source().knowledge() < KNOWN_OF_NEIGHBOUR
          || others.source().knowledge() < KNOWN_OF_NEIGHBOUR) {
        return false;
      }
      Fit here = fit(pairs.get(one), pairs.get(other));
      Fit there = fit(pairs.get(other), pairs.get(one));
      return isBetter(here, own) && isBetter(there, others);
    }

    private Optional<BitextVerdict> foreign(int at) {
      Fit own = fits.get(at);
      if (own.score() >= (dictionary.pairs() < MANY_PAIRS ? FOREIGN : DOUBTFUL)
          || own.knowledge() < KNOWN) {
        return Optional.empty();
      }
      int best = -1;
      double bestScore = Math.max(FITS, own.score() + MUCH_BETTER);
      for (int other = 0; other < pairs.size(); other++) {
        Fit fit = other == at ? own : fit(pairs.get(other), pairs.get(at));
        if (fit.score() > bestScore && fit.knowledge() >= KNOWN_OF_OTHER) {
          bestScore = fit.score();
          best = other;
        }
      }
      if (best >= 0) {
        return Optional.of(BitextVerdict.of(Kind.FOREIGN, at, best, true));
      }
      return own.score() < FOREIGN && own.knowledge() >= WELL_KNOWN
          ? Optional.of(BitextVerdict.of(Kind.FOREIGN, at, -1, own.score() < FOREIGN / 2))
          : Optional.empty();
    }
  }

  private static boolean isBetter(Fit fit, Fit own) {
    return fit.score() >= FITS && fit.score() - own.score() >= CLEARLY_BETTER;
  }
}
