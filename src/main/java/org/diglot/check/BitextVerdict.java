package org.diglot.check;

import java.util.List;

/**
 * What the dictionary of a locale says against a pair.
 *
 * @param kind what it says
 * @param pair ordinal of the pair on its page
 * @param other ordinal of the pair that fits better, or that it was exchanged with; -1 for none
 * @param sourceFrom ordinal of the first source word meant
 * @param sourceTo behind the last source word meant
 * @param targetFrom ordinal of the first target word meant
 * @param targetTo behind the last target word meant
 * @param words the words that were to be expected, or which a word usually translates
 * @param sure whether it is as good as certain
 */
record BitextVerdict(
    Kind kind,
    int pair,
    int other,
    int sourceFrom,
    int sourceTo,
    int targetFrom,
    int targetTo,
    List<String> words,
    boolean sure) {

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
  }

  static BitextVerdict of(Kind kind, int pair, int other, boolean sure) {
    return new BitextVerdict(kind, pair, other, 0, 0, 0, 0, List.of(), sure);
  }
}
