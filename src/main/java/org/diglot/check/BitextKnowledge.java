package org.diglot.check;

import java.util.List;

/** What the pairs of a run teach about the words and lengths of translations, by locale. */
final class BitextKnowledge {

  /** The words of a page's pairs. */
  static BitextEvidence gather(CheckedPage page) {
    return new BitextEvidence(List.of());
  }

  /** Takes the words of a page; called in page order. */
  void take(PageKey page, BitextEvidence evidence) {}

  /** Learns from everything taken. */
  void learn() {}
}
