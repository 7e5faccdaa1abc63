package org.diglot.check;

import org.diglot.text.SentenceBreaker;

/** Counts the sentences of both halves of a pair. Used by one thread. */
final class SentenceTally {

  private final SentenceBreaker breaker = new SentenceBreaker();

  /** The offsets behind each sentence of a text. */
  int[] ends(PairText text) {
    return breaker.ends(text.markup().plain());
  }

  /** Whether the target has more sentences than the source. */
  boolean gains(Pair pair) {
    return ends(pair.target()).length > ends(pair.source()).length;
  }
}
