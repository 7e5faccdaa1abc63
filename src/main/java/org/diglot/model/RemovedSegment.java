package org.diglot.model;

/**
 * A translation whose source text is gone from the page; kept until somebody agrees.
 *
 * @param section heading of the section it stood in, in the target language; empty above the first
 * @param source the source text
 * @param target the translation
 */
public record RemovedSegment(String section, String source, String target) {}
