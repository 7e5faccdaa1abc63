package org.diglot.update;

import java.util.List;
import java.util.Optional;
import org.diglot.align.Change;
import org.diglot.model.Segment;
import org.diglot.model.SegmentState;
import org.diglot.model.Sentence;

/**
 * A segment of the page to write.
 *
 * @param sentences the sentences of the new source that it covers: one, or all of a paragraph
 * @param target the translation as Markdown; empty where there is none
 * @param source the source text as Markdown
 * @param origin the segment of the old page whose halves and neighbourhood it takes over
 * @param carry how the translation came here
 * @param state how far it is
 * @param change what differs from the text it was translated from
 * @param translatedFrom that text, where it is another one
 */
record Unit(
    List<Sentence> sentences,
    String target,
    String source,
    Optional<Segment> origin,
    Carry carry,
    SegmentState state,
    Change change,
    Optional<String> translatedFrom) {

  Unit {
    sentences = List.copyOf(sentences);
  }

  /** A sentence without translation. */
  static Unit empty(Sentence sentence) {
    return new Unit(
        List.of(sentence),
        "",
        sentence.text(),
        Optional.empty(),
        Carry.NEW,
        SegmentState.INITIAL,
        Change.NONE,
        Optional.empty());
  }

  /** Whether it is a whole paragraph of several sentences. */
  boolean isParagraph() {
    return sentences.size() > 1;
  }

  int start() {
    return sentences.get(0).range().start();
  }

  int end() {
    return sentences.get(sentences.size() - 1).range().end();
  }
}
