package org.diglot.check;

import java.util.List;

/** The words of a page's pairs. */
record BitextEvidence(List<PairWords> pairs) {

  /** The words of both halves of a pair. */
  record PairWords(List<String> source, List<String> target) {}

  BitextEvidence {
    pairs = List.copyOf(pairs);
  }
}
