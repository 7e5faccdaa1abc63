package org.diglot.model;

/**
 * One half of a segment.
 *
 * @param range where the half stands in the file, its tags not included
 * @param text the half's Markdown; equals the file's text of that range but for repaired damage
 */
public record SegmentText(TextRange range, String text) {}
