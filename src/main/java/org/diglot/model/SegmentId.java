package org.diglot.model;

import java.util.Optional;

/**
 * The name of a segment within one file: {@code 1f3a9-104}, or {@code 1f3a9-p106} for a whole
 * paragraph.
 *
 * <p>It does <em>not</em> identify a sentence across files: the prefix differs per file, locale and
 * build, the number is an ordinal of one source revision, and numbers of sentences and paragraphs
 * are counted apart. Align by source text; use the number as a hint only between files of equal
 * source hash.
 *
 * @param prefix five lower-case hexadecimal digits
 * @param paragraph whether the segment is a whole paragraph of several sentences
 * @param number 100 plus the ordinal, never below 101
 */
public record SegmentId(String prefix, boolean paragraph, int number) {

  private static final int PREFIX_LENGTH = 5;
  private static final int MOST_DIGITS = 9;
  private static final int LEAST_NUMBER = 101;

  /** The id that {@code text} spells, or nothing where it is malformed. */
  public static Optional<SegmentId> parse(String text) {
    if (text.length() < PREFIX_LENGTH + 4 || text.charAt(PREFIX_LENGTH) != '-') {
      return Optional.empty();
    }
    String prefix = text.substring(0, PREFIX_LENGTH);
    if (!prefix.chars().allMatch(SegmentId::isLowerHex)) {
      return Optional.empty();
    }
    boolean paragraph = text.charAt(PREFIX_LENGTH + 1) == 'p';
    String digits = text.substring(PREFIX_LENGTH + (paragraph ? 2 : 1));
    boolean wellFormed =
        digits.length() >= 3
            && digits.length() <= MOST_DIGITS
            && digits.charAt(0) != '0'
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!wellFormed || Integer.parseInt(digits) < LEAST_NUMBER) {
      return Optional.empty();
    }
    return Optional.of(new SegmentId(prefix, paragraph, Integer.parseInt(digits)));
  }

  private static boolean isLowerHex(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }

  /** The part behind the dash: {@code 104} or {@code p106}. */
  public String ordinal() {
    return (paragraph ? "p" : "") + number;
  }

  @Override
  public String toString() {
    return prefix + "-" + ordinal();
  }
}
