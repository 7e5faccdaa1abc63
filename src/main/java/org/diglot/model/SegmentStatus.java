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
 */
public record SegmentStatus(
    SegmentId id,
    SegmentState state,
    Optional<String> carried,
    Optional<String> consequence,
    Optional<String> translatedFrom) {}
