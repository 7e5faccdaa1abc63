package org.diglot.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the words of texts as a {@link BitextDictionary} does. Words that it does not know get
 * numbers of their own. Used by one thread.
 */
public final class WordNumbers {

  private final Vocabulary known;
  private final Map<String, Integer> strange = new HashMap<>();

  WordNumbers(Vocabulary known) {
    this.known = known;
  }

  /** The numbers of some words, in their order. */
  public int[] of(Collection<String> words) {
    int[] numbers = new int[words.size()];
    int at = 0;
    for (String word : words) {
      int number = known.number(word);
      numbers[at++] = number == Vocabulary.UNKNOWN ? strange(word) : number;
    }
    return numbers;
  }

  private int strange(String word) {
    return strange.computeIfAbsent(word, w -> known.size() + strange.size());
  }
}
