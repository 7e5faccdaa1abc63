package org.diglot.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers words by their first appearance. */
final class Vocabulary {

  static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /** The number of a word; a new one gets the next. */
  int add(String word) {
    Integer known = numbers.putIfAbsent(word, words.size());
    if (known != null) {
      return known;
    }
    words.add(word);
    return words.size() - 1;
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
