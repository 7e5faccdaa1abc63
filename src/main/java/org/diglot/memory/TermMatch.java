package org.diglot.memory;

/**
 * A term found in a text.
 *
 * @param entry the term
 * @param start offset of its first character in the text
 * @param end offset behind its last character
 */
public record TermMatch(TermEntry entry, int start, int end) {

  /** Whether another match covers more text, this one's included. */
  boolean isWithin(TermMatch other) {
    return other.start <= start && end <= other.end && end - start < other.end - other.start;
  }
}
