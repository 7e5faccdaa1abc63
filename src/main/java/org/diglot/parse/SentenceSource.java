package org.diglot.parse;

import java.util.List;
import java.util.Optional;
import org.diglot.model.Segment;
import org.diglot.model.TextRange;

/** Where the sentences and the other texts of a page come from. */
interface SentenceSource {

  /**
   * A sentence of a part.
   *
   * @param text its Markdown on the page's side
   * @param range in the file
   * @param segment the pair it is a half of
   */
  record Cut(String text, TextRange range, Optional<Segment> segment) {}

  /** The sentences of the part with an ordinal, asked in order. */
  List<Cut> sentences(int index, Part part);

  /** What a range of the scanned text says on the page's side. */
  String text(TextRange scanned);

  /** Whether a range of the scanned text lies in a segment, which has elements of its own. */
  boolean isInSegment(TextRange scanned);
}
