package org.diglot.text;

import java.util.Arrays;
import org.diglot.text.InlineMarkup.Kind;

/**
 * The runs of asterisks, underlines and tildes of a text, and which of them pair: CommonMark's
 * delimiter stack. Pairs are found in time proportional to the number of runs.
 */
final class DelimiterRuns {

  /** Takes what pairs: the offsets of the whole, and of what is between the marks. */
  interface Pairs {
    void pair(Kind kind, int start, int end, int innerStart, int innerEnd);
  }

  /** Takes what pairs with nothing. */
  interface Rest {
    void literal(int start, int end);
  }

  private static final int NONE = -1;

  private final String text;
  private int[] start = {};
  private int[] end = {};
  private int[] length = {};
  private int[] previous = {};
  private int[] next = {};
  private boolean[] opens = {};
  private boolean[] closes = {};
  private int count;
  private int last = NONE;

  DelimiterRuns(String text) {
    this.text = text;
  }

  /** The run taken last that may still pair, to name it as {@code below} later. */
  int last() {
    return last;
  }

  /** Takes a run of one character. */
  void take(int from, int to) {
    grow();
    int before = from == 0 ? ' ' : text.codePointBefore(from);
    int after = to == text.length() ? ' ' : text.codePointAt(to);
    boolean left = isFlanking(after, before);
    boolean right = isFlanking(before, after);
    boolean underline = text.charAt(from) == '_';
    start[count] = from;
    end[count] = to;
    length[count] = to - from;
    opens[count] = left && (!underline || !right || MarkupCharacters.isPunctuation(before));
    closes[count] = right && (!underline || !left || MarkupCharacters.isPunctuation(after));
    previous[count] = last;
    next[count] = NONE;
    if (last != NONE) {
      next[last] = count;
    }
    last = count++;
  }

  private static boolean isFlanking(int inside, int outside) {
    return !MarkupCharacters.isSpace(inside)
        && (!MarkupCharacters.isPunctuation(inside)
            || MarkupCharacters.isSpace(outside)
            || MarkupCharacters.isPunctuation(outside));
  }

  private void grow() {
    if (count == start.length) {
      int size = 2 * count + 8;
      start = Arrays.copyOf(start, size);
      end = Arrays.copyOf(end, size);
      length = Arrays.copyOf(length, size);
      previous = Arrays.copyOf(previous, size);
      next = Arrays.copyOf(next, size);
      opens = Arrays.copyOf(opens, size);
      closes = Arrays.copyOf(closes, size);
    }
  }

  /** Pairs the runs above one of them, or all for -1; none of those pairs again. */
  void pair(int below, Pairs pairs) {
    if (last == below) {
      return;
    }
    int[] bottoms = new int[18];
    Arrays.fill(bottoms, below);
    int closer = below == NONE ? first() : next[below];
    while (closer != NONE) {
      closer = closes[closer] ? close(closer, below, bottoms, pairs) : next[closer];
    }
    if (below == NONE) {
      last = NONE;
    } else {
      next[below] = NONE;
      last = below;
    }
  }

  private int first() {
    int at = last;
    while (at != NONE && previous[at] != NONE) {
      at = previous[at];
    }
    return at;
  }

  /** Pairs a closing run as far as it goes by one pair; returns the run to look at next. */
  private int close(int closer, int below, int[] bottoms, Pairs pairs) {
    int slot = slot(closer);
    int opener = previous[closer];
    while (opener != NONE && opener != below && opener > bottoms[slot] && !fits(opener, closer)) {
      opener = previous[opener];
    }
    if (opener == NONE || opener == below || opener <= bottoms[slot]) {
      bottoms[slot] = previous[closer];
      int following = next[closer];
      if (!opens[closer]) {
        remove(closer);
      }
      return following;
    }
    int used = end[opener] - start[opener] >= 2 && end[closer] - start[closer] >= 2 ? 2 : 1;
    end[opener] -= used;
    start[closer] += used;
    next[opener] = closer;
    previous[closer] = opener;
    pairs.pair(
        kind(closer, used), end[opener], start[closer], end[opener] + used, start[closer] - used);
    if (start[opener] == end[opener]) {
      remove(opener);
    }
    if (start[closer] < end[closer]) {
      return closer;
    }
    int following = next[closer];
    remove(closer);
    return following;
  }

  private Kind kind(int run, int used) {
    if (text.charAt(start[run] - 1) == '~') {
      return Kind.STRIKETHROUGH;
    }
    return used == 2 ? Kind.STRONG : Kind.EMPHASIS;
  }

  private int slot(int run) {
    int mark =
        switch (text.charAt(start[run])) {
          case '*' -> 0;
          case '_' -> 6;
          default -> 12;
        };
    return mark + (opens[run] ? 3 : 0) + length[run] % 3;
  }

  private boolean fits(int opener, int closer) {
    if (!opens[opener] || text.charAt(start[opener]) != text.charAt(start[closer])) {
      return false;
    }
    boolean either = closes[opener] || opens[closer];
    return !either
        || (length[opener] + length[closer]) % 3 != 0
        || (length[opener] % 3 == 0 && length[closer] % 3 == 0);
  }

  private void remove(int run) {
    if (previous[run] != NONE) {
      next[previous[run]] = next[run];
    }
    if (next[run] != NONE) {
      previous[next[run]] = previous[run];
    }
    if (last == run) {
      last = previous[run];
    }
  }

  /** What has paired with nothing, after all pairs were found. */
  void rest(Rest rest) {
    for (int run = 0; run < count; run++) {
      if (start[run] < end[run]) {
        rest.literal(start[run], end[run]);
      }
    }
  }
}
