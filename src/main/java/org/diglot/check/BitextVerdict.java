package org.diglot.check;

import java.util.List;

/**
 * What the dictionary of a locale says against a pair.
 *
 * @param kind what it says
 * @param pair ordinal of the pair on its page
 * @param other ordinal of the pair that fits better, or that it was exchanged with; -1 for none
 * @param sure whether it is as good as certain
 * @param words ordinals of the words without a counterpart; of the target's for {@link
 *     Kind#LENGTHENED}, else of the source's
 * @param intruder ordinal of the target word that stands for another one; -1 for none
 * @param usual forms of the words that were to be expected
 * @param translates form of the source word that the intruder usually translates
 */
record BitextVerdict(
    Kind kind,
    int pair,
    int other,
    boolean sure,
    List<Integer> words,
    int intruder,
    List<String> usual,
    String translates) {

  /** What can be wrong with a pair. */
  enum Kind {
    FOREIGN,
    EXCHANGED,
    WORD_MISSING,
    SHORTENED,
    LENGTHENED
  }

  BitextVerdict {
    words = List.copyOf(words);
    usual = List.copyOf(usual);
  }

  static BitextVerdict of(Kind kind, int pair, int other, boolean sure) {
    return new BitextVerdict(kind, pair, other, sure, List.of(), -1, List.of(), "");
  }

  BitextVerdict withWords(List<Integer> withoutCounterpart) {
    return new BitextVerdict(
        kind, pair, other, sure, withoutCounterpart, intruder, usual, translates);
  }

  BitextVerdict withIntruder(int word, List<String> expected, String usuallyTranslates) {
    return new BitextVerdict(kind, pair, other, sure, words, word, expected, usuallyTranslates);
  }
}
