package org.diglot.render;

import java.util.List;
import java.util.function.IntFunction;
import org.diglot.model.View;

/**
 * Carries segment boundaries from a view into the HTML written from it. The writer names the offset
 * it has come to before each thing it writes; boundaries up to there become sentinel comments. So a
 * boundary never changes how Markdown is read, and where it falls inside something indivisible it
 * moves to that thing's edge.
 */
final class SegmentMarks {

  private final int[] offsets;
  private final IntFunction<String> sentinels;
  private int next;

  /**
   * @param spans the segments of the text being written
   * @param shift offset of that text in the view
   * @param numbers the page's number of a span, by the span's place in the list
   */
  SegmentMarks(List<View.Span> spans, int shift, IntFunction<Integer> numbers) {
    this.offsets = new int[spans.size() * 2];
    for (int i = 0; i < spans.size(); i++) {
      offsets[2 * i] = Math.max(0, spans.get(i).range().start() - shift);
      offsets[2 * i + 1] = Math.max(0, spans.get(i).range().end() - shift);
    }
    this.sentinels =
        mark -> {
          int number = numbers.apply(mark / 2);
          return mark % 2 == 0 ? Sentinel.start(number) : Sentinel.end(number);
        };
  }

  /** Writes the sentinels of all boundaries up to and at {@code offset}. */
  void flush(int offset, StringBuilder out) {
    while (next < offsets.length && offsets[next] <= offset) {
      out.append(sentinels.apply(next++));
    }
  }

  /**
   * Writes the sentinels that belong inside something whose content ends at {@code end}: segments
   * that start before it, and ends of segments that reach over the blanks behind it, which Markdown
   * drops.
   *
   * @param limit offset of the first character behind {@code end} that is not blank
   */
  void flushInside(int end, int limit, StringBuilder out) {
    while (next < offsets.length && belongsInside(end, limit)) {
      out.append(sentinels.apply(next++));
    }
  }

  private boolean belongsInside(int end, int limit) {
    int offset = offsets[next];
    boolean isEnd = next % 2 == 1;
    if (isEnd) {
      return offset <= limit;
    }
    boolean isEmpty = offsets[next + 1] == offset;
    return isEmpty ? offset <= end : offset < end;
  }

  /** The next boundary strictly between two offsets, or {@code end} where there is none. */
  int nextBetween(int start, int end) {
    for (int i = next; i < offsets.length && offsets[i] < end; i++) {
      if (offsets[i] > start) {
        return offsets[i];
      }
    }
    return end;
  }
}
