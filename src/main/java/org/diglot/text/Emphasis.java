package org.diglot.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Finds the marks of emphasis and strike-through that pair, by CommonMark's flanking rules. */
final class Emphasis {

  /** Where the marks of an opening run stand that are not yet paired. */
  private record Run(int start, int end) {}

  private final String text;
  private final boolean[] found;
  private final Map<Character, Deque<Run>> open = new HashMap<>();

  private Emphasis(String text) {
    this.text = text;
    this.found = new boolean[text.length()];
  }

  /** For each character whether it is such a mark. */
  static boolean[] marks(String text, InlineMarks inline) {
    Emphasis emphasis = new Emphasis(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '`') {
        i = (inline.closing(i) < 0 ? i + inline.runLength(i) : inline.behindCode(i)) - 1;
      } else if (c == '(' && i > 0 && text.charAt(i - 1) == ']' && inline.closing(i) >= 0) {
        i = inline.closing(i);
      } else if (c == 'h' && inline.behindAddress(i) > i) {
        i = inline.behindAddress(i) - 1;
      } else if (c == '*' || c == '_' || c == '~') {
        int run = inline.runLength(i);
        emphasis.take(i, i + run);
        i += run - 1;
      }
    }
    return emphasis.found;
  }

  private void take(int start, int end) {
    char mark = text.charAt(start);
    if (mark == '~' && end - start != 2) {
      return;
    }
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    boolean left = isFlanking(after, before);
    boolean right = isFlanking(before, after);
    boolean inWord = mark == '_' && left && right;
    int unpaired = start;
    if (right && !inWord) {
      Deque<Run> runs = open.computeIfAbsent(mark, c -> new ArrayDeque<>());
      while (unpaired < end && !runs.isEmpty()) {
        Run opener = runs.pop();
        int pairs = Math.min(end - unpaired, opener.end - opener.start);
        fill(opener.end - pairs, opener.end);
        fill(unpaired, unpaired + pairs);
        unpaired += pairs;
        if (opener.start < opener.end - pairs) {
          runs.push(new Run(opener.start, opener.end - pairs));
        }
      }
    }
    if (unpaired < end && left && !inWord) {
      open.computeIfAbsent(mark, c -> new ArrayDeque<>()).push(new Run(unpaired, end));
    }
  }

  private void fill(int from, int to) {
    for (int i = from; i < to; i++) {
      found[i] = true;
    }
  }

  private static boolean isFlanking(char inside, char outside) {
    if (Character.isWhitespace(inside)) {
      return false;
    }
    return isWord(inside) || !isWord(outside);
  }

  private static boolean isWord(char character) {
    return Character.isLetterOrDigit(character) || Character.isSurrogate(character);
  }
}
