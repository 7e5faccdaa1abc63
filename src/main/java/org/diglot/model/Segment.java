package org.diglot.model;

/**
 * A pair of texts under one id: what the page says in the target language and the source text it
 * was translated from.
 *
 * @param id the segment's name within this file
 * @param range from the first tag's {@code <} to behind the last tag's {@code >}
 * @param target the target half
 * @param source the source half; what the translator saw, mostly but not always the text of the
 *     source file's revision
 */
public record Segment(SegmentId id, TextRange range, SegmentText target, SegmentText source)
    implements DocumentPart {}
