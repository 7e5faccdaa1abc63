package org.diglot.check;

import org.diglot.check.BitextEvidence.PairWords;
import org.diglot.memory.WordNumbers;

/**
 * The words of both halves of a pair by their numbers in the bitext of the locale.
 *
 * @param source the source's words
 * @param target the target's words
 * @param sourceLength letters and other characters of the source's prose
 * @param targetLength of the target's
 */
record PairNumbers(int[] source, int[] target, int sourceLength, int targetLength) {

  static PairNumbers of(PairWords pair, WordNumbers numbers) {
    return new PairNumbers(
        numbers.of(pair.source()),
        numbers.of(pair.target()),
        pair.sourceLength(),
        pair.targetLength());
  }
}
