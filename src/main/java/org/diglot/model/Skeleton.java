package org.diglot.model;

/**
 * Text outside of all segments (XLIFF's word): block marks, code, blank lines, front matter.
 *
 * @param range its place in the file
 * @param text its Markdown; equals the file's text of that range but for repaired damage
 */
public record Skeleton(TextRange range, String text) implements DocumentPart {}
