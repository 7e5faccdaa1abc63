package org.diglot.text;

import java.util.List;
import java.util.Optional;
import org.diglot.text.ValueFinder.Found;
import org.diglot.text.ValueFinder.Kind;
import org.diglot.text.ValueFinder.Value;

/** Digits that are part of a name: behind a letter, or between letters. */
final class NameReader {

  private static final int LAST_ALPHABET_OF_NAMES = 0x530;

  private static final int SHORTEST_WORD = 3;

  private NameReader() {}

  static Optional<Found> read(String text, List<DigitRun> runs, int at) {
    DigitRun run = runs.get(at);
    boolean behindLetter = run.start() > 0 && isPart(text.charAt(run.start() - 1));
    int end = behindPart(text, run.end());
    if (!behindLetter && !hasDigit(text, run.end(), end)
        || end == run.end() && isBehindWord(text, run.start())) {
      return Optional.empty();
    }
    while (end + 1 < text.length()
        && text.charAt(end) == '.'
        && DigitRun.isDigit(text.charAt(end + 1))) {
      end = behindPart(text, end + 1);
    }
    int start = run.start();
    while (start > 0 && isPart(text.charAt(start - 1))) {
      start--;
    }
    int next = at + 1;
    while (next < runs.size() && runs.get(next).start() < end) {
      next++;
    }
    Value value = new Value(Kind.NAME, text.substring(start, end), start, end);
    return Optional.of(new Found(value, next - at));
  }

  /** A footnote's digit, or the number of a thing: a translation may have another word there. */
  static boolean isBehindWord(String text, int start) {
    int at = start;
    while (at > 0 && Character.isLowerCase(text.charAt(at - 1))) {
      at--;
    }
    return start - at >= SHORTEST_WORD
        && (at == 0 || text.charAt(at - 1) != '_' && !DigitRun.isDigit(text.charAt(at - 1)));
  }

  private static int behindPart(String text, int from) {
    int end = from;
    while (end < text.length()
        && (isPart(text.charAt(end)) || DigitRun.isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean hasDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (DigitRun.isDigit(text.charAt(i))) {
        // 17h30 and 2d4h are numbers with units.
        return i - from > 1 || text.charAt(from) != 'h';
      }
    }
    return false;
  }

  /** Letters that join digits to a name; those of other alphabets are particles before a number. */
  private static boolean isPart(char c) {
    return c == '_' || (c < LAST_ALPHABET_OF_NAMES && Character.isLetter(c));
  }
}
