package org.diglot.model;

import java.util.OptionalInt;

/**
 * The name of a segment within one file: {@code 1f3a9-104}, or {@code 1f3a9-p106} for a whole
 * paragraph.
 *
 * <p>It does <em>not</em> identify a sentence across files: the prefix differs per file, locale and
 * build, the number is an ordinal of one source revision, and numbers of sentences and paragraphs
 * are counted apart. Align by source text; use the number as a hint only between files of equal
 * source hash.
 *
 * @param text the id as written; may be malformed in a damaged file
 */
public record SegmentId(String text) {

  private static final int PREFIX_LENGTH = 5;
  private static final int MOST_DIGITS = 9;
  private static final int LEAST_NUMBER = 101;

  /**
   * Whether the id is five lower-case hexadecimal digits, a dash, perhaps a p, and a number from
   * 101.
   */
  public boolean isWellFormed() {
    return number().isPresent()
        && prefix().length() == PREFIX_LENGTH
        && prefix().chars().allMatch(SegmentId::isLowerHex);
  }

  private static boolean isLowerHex(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }

  /**
   * The part before the dash, the same for all segments of a file; all of it if there is no dash.
   */
  public String prefix() {
    int dash = text.indexOf('-');
    return dash < 0 ? text : text.substring(0, dash);
  }

  /** The part behind the dash, {@code 104} or {@code p106}; empty if there is no dash. */
  public String ordinal() {
    return text.substring(Math.min(text.length(), prefix().length() + 1));
  }

  /** Whether the segment is a whole paragraph of several sentences. */
  public boolean isParagraph() {
    return ordinal().startsWith("p");
  }

  /** 100 plus the ordinal of the sentence, or of the paragraph; nothing where it is malformed. */
  public OptionalInt number() {
    String digits = isParagraph() ? ordinal().substring(1) : ordinal();
    boolean isNumber =
        digits.length() >= 3
            && digits.length() <= MOST_DIGITS
            && digits.charAt(0) != '0'
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!isNumber || Integer.parseInt(digits) < LEAST_NUMBER) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(digits));
  }

  @Override
  public String toString() {
    return text;
  }
}
