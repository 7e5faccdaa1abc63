package org.diglot.model;

import java.util.Optional;

/**
 * What is known of a segment's translation beyond its text.
 *
 * @param id the segment in its page's file
 * @param state how far it is
 * @param carried how the translation came to this segment, such as {@code moved}; empty where it
 *     has always stood here
 * @param consequence what the change of the source means: {@code normative}, {@code wording} or
 *     {@code typographic}; for the reader of the file, and worked out anew wherever it counts
 * @param translatedFrom the source text that the translation was made from, where it is not the one
 *     that the page has now
 * @param comment what a reviewer has to say of it
 */
public record SegmentStatus(
    SegmentId id,
    SegmentState state,
    Optional<String> carried,
    Optional<String> consequence,
    Optional<String> translatedFrom,
    Optional<String> comment) {

  /** One without a comment. */
  public SegmentStatus(
      SegmentId id,
      SegmentState state,
      Optional<String> carried,
      Optional<String> consequence,
      Optional<String> translatedFrom) {
    this(id, state, carried, consequence, translatedFrom, Optional.empty());
  }

  /** The same with another comment. */
  public SegmentStatus with(Optional<String> words) {
    return new SegmentStatus(id, state, carried, consequence, translatedFrom, words);
  }
}
