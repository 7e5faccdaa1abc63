package org.diglot.model;

/**
 * A half-open range of a decoded text: 0-based UTF-16 code unit offsets, {@code start} included,
 * {@code end} excluded. Every offset in Diglot is of this kind; lines and columns are derived from
 * a {@link LineMap} only when something is shown.
 *
 * @param start offset of the first code unit, at least 0
 * @param end offset behind the last code unit, at least {@code start}
 */
public record TextRange(int start, int end) {

  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + ".." + end);
    }
  }

  /** The empty range at {@code offset}. */
  public static TextRange at(int offset) {
    return new TextRange(offset, offset);
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether {@code offset} lies in this range; the end does not. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The part of {@code text} that this range covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
