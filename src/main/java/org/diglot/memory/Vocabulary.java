package org.diglot.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers words by their first appearance. */
final class Vocabulary {

  static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private int[] lastText = new int[1024];
  private int text;

  /** The number of a word; a new one gets the next. */
  int add(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    numbers.put(word, words.size());
    words.add(word);
    return words.size() - 1;
  }

  /** Begins a text, see {@link #isFirst}. */
  void beginText() {
    text++;
  }

  /** Whether a word stands in the current text for the first time. */
  boolean isFirst(int number) {
    if (number >= lastText.length) {
      lastText = Arrays.copyOf(lastText, 2 * number + 1024);
    }
    boolean first = lastText[number] != text;
    lastText[number] = text;
    return first;
  }

  /** The number of a word, {@link #UNKNOWN} for one never added. */
  int number(String word) {
    return numbers.getOrDefault(word, UNKNOWN);
  }

  String word(int number) {
    return words.get(number);
  }

  int size() {
    return words.size();
  }
}
