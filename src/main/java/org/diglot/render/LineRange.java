package org.diglot.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of a file or of an excerpt.
 *
 * @param first the first line, 1-based
 * @param last the last line, 1-based and included; {@link Integer#MAX_VALUE} for the rest
 */
record LineRange(int first, int last) {

  private static final int MAXIMUM_DIGITS = 9;

  /** Lines {@code 2-4,7,9-}; empty unless every part can be read. */
  static Optional<List<LineRange>> list(String text) {
    List<LineRange> ranges = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Optional<LineRange> range = range(part.strip(), "");
      if (range.isEmpty()) {
        return Optional.empty();
      }
      ranges.add(range.get());
    }
    return Optional.of(ranges);
  }

  /**
   * Lines of a fragment such as {@code L3-L9} or {@code L3}; empty where it is no such fragment.
   */
  static Optional<LineRange> fragment(String text) {
    return range(text, "L");
  }

  /** A number of at most nine digits; empty for anything else. */
  static Optional<Integer> number(String text) {
    boolean digits =
        !text.isEmpty()
            && text.length() <= MAXIMUM_DIGITS
            && text.chars().allMatch(character -> character >= '0' && character <= '9');
    return digits ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  boolean contains(int line) {
    return first <= line && line <= last;
  }

  private static Optional<LineRange> range(String text, String prefix) {
    int dash = text.indexOf('-');
    Optional<Integer> first = line(dash < 0 ? text : text.substring(0, dash), prefix);
    if (dash < 0) {
      return first.map(line -> new LineRange(line, line));
    }
    String end = text.substring(dash + 1);
    Optional<Integer> last = end.isEmpty() ? Optional.of(Integer.MAX_VALUE) : line(end, prefix);
    return first.flatMap(from -> last.map(to -> new LineRange(from, to)));
  }

  private static Optional<Integer> line(String text, String prefix) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length())
        ? number(text.substring(prefix.length()))
        : Optional.empty();
  }
}
