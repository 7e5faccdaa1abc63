package org.diglot.check;

/**
 * What a run teaches: how long translations are, which words they use for the source's, which names
 * they keep, which texts recur.
 *
 * <p>Each page is first gathered from, by any thread; what was gathered is taken in page order, so
 * that the same input teaches the same.
 */
final class RunKnowledge {

  /** What is remembered of a page. */
  record Evidence(PageKey page) {}

  RunKnowledge() {}

  /** What a page teaches. */
  Evidence gather(CheckedPage page) {
    return new Evidence(page.key());
  }

  /** Takes what a page teaches; called in page order. */
  void take(Evidence evidence) {}

  /** Learns from everything taken. */
  void learn() {}
}
