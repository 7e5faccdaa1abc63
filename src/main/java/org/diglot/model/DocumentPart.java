package org.diglot.model;

/**
 * A stretch of a bilingual file: either text outside of all segments or a segment. The ranges of a
 * document's parts follow each other without gap and cover the whole file, front matter included.
 */
public sealed interface DocumentPart permits Skeleton, Segment {

  /** The part's place in the file, tags included. */
  TextRange range();
}
