package org.diglot.check;

import java.util.List;
import java.util.function.Function;

/**
 * What a run teaches: how long translations are, which words they use for the source's, which names
 * they keep, which texts recur. A field for each; each keeps its locales apart.
 *
 * <p>Each page is first gathered from, by any thread; what was gathered is taken in page order, so
 * that the same input teaches the same.
 */
final class RunKnowledge {

  /**
   * What is remembered of a page.
   *
   * @param page the page
   * @param bitext the words of its pairs
   * @param names how it treats names
   * @param texts its texts, as hashes
   * @param labels how it translates bold texts
   */
  record Evidence(
      PageKey page,
      BitextEvidence bitext,
      NameUse.Evidence names,
      RepeatedTexts.Evidence texts,
      LabelUse.Evidence labels) {}

  private final BitextKnowledge bitext = new BitextKnowledge();
  private final NameUse names = new NameUse();
  private final RepeatedTexts texts = new RepeatedTexts();
  private final LabelUse labels = new LabelUse();

  RunKnowledge() {}

  /** What a page teaches. */
  Evidence gather(CheckedPage page) {
    return gather(page, pair -> List.of());
  }

  /**
   * What a page teaches.
   *
   * @param others the pairs of other locales that translate the same text as a pair
   */
  Evidence gather(CheckedPage page, Function<Pair, List<Pair>> others) {
    return new Evidence(
        page.key(),
        BitextKnowledge.gather(page),
        NameUse.gather(page, others),
        RepeatedTexts.gather(page),
        LabelUse.gather(page));
  }

  /** Takes what a page teaches; called in page order. */
  void take(Evidence evidence) {
    bitext.take(evidence.page(), evidence.bitext());
    names.take(evidence.page(), evidence.names());
    texts.take(evidence.page(), evidence.texts());
    labels.take(evidence.page(), evidence.labels());
  }

  /** Learns from everything taken. */
  void learn() {
    bitext.learn();
    texts.learn();
    labels.learn();
  }

  /** Which words translations use for the source's, and how long they are. */
  BitextKnowledge bitext() {
    return bitext;
  }

  /** Which names translations keep. */
  NameUse names() {
    return names;
  }

  /** Which texts recur. */
  RepeatedTexts texts() {
    return texts;
  }

  /** How translations name what is on a screen. */
  LabelUse labels() {
    return labels;
  }
}
