package org.diglot.parse;

import java.util.List;
import java.util.OptionalInt;
import org.diglot.model.Segment;
import org.diglot.model.Sentence;
import org.diglot.model.TextRange;

/** Finds the sentence that a range of the file belongs to; asked with ascending ranges or not. */
final class SentenceLookup {

  private final List<Sentence> sentences;

  SentenceLookup(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** The first sentence that a range touches. */
  OptionalInt in(TextRange range) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place(sentences.get(middle)).end() <= range.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean touches = low < sentences.size() && place(sentences.get(low)).start() < range.end();
    return touches ? OptionalInt.of(sentences.get(low).index()) : OptionalInt.empty();
  }

  private static TextRange place(Sentence sentence) {
    return sentence.segment().map(Segment::range).orElse(sentence.range());
  }
}
