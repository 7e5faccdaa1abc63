package org.diglot.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Segment pairs of one locale from which a {@link BitextDictionary} is learned. Pairs that teach
 * nothing are left out: those with a blank half, very long ones, those whose halves are the same,
 * and repeated ones. Of more pairs than are needed every second one is kept, so that memory is
 * bounded and the same pairs in the same order teach the same.
 */
public final class Bitext {

  /** The words of a pair by their numbers, each once. */
  record NumberedPair(int[] source, int[] target) {}

  /** Pairs of more words teach little about each of them. */
  static final int LONGEST = 120;

  static final int MOST_PAIRS = 150_000;

  private final Vocabulary source = new Vocabulary();
  private final Vocabulary target = new Vocabulary();
  private final Set<Long> seen = new HashSet<>();
  private final int most;
  private List<NumberedPair> pairs = new ArrayList<>();
  private int stride = 1;
  private int offered;

  /** A bitext of a common size. */
  public Bitext() {
    this(MOST_PAIRS);
  }

  Bitext(int most) {
    this.most = most;
  }

  /** Adds a pair. */
  public void add(Collection<String> sourceWords, Collection<String> targetWords) {
    if (!teaches(sourceWords, targetWords)) {
      return;
    }
    if (offered % stride == 0) {
      pairs.add(new NumberedPair(numbers(sourceWords, source), numbers(targetWords, target)));
    }
    offered++;
    if (pairs.size() > most) {
      thin();
    }
  }

  private boolean teaches(Collection<String> sourceWords, Collection<String> targetWords) {
    if (sourceWords.isEmpty() || targetWords.isEmpty() || sourceWords.equals(targetWords)) {
      return false;
    }
    if (sourceWords.size() > LONGEST || targetWords.size() > LONGEST) {
      return false;
    }
    return seen.add(((long) sourceWords.hashCode() << 32) ^ (targetWords.hashCode() & 0xFFFFFFFFL));
  }

  private static int[] numbers(Collection<String> words, Vocabulary vocabulary) {
    int[] numbers = new int[words.size()];
    int size = 0;
    vocabulary.beginText();
    for (String word : words) {
      int number = vocabulary.add(word);
      if (vocabulary.isFirst(number)) {
        numbers[size++] = number;
      }
    }
    return size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
  }

  private void thin() {
    List<NumberedPair> half = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i += 2) {
      half.add(pairs.get(i));
    }
    pairs = half;
    stride *= 2;
    seen.clear();
  }

  /** Learns the dictionary of these pairs. */
  public BitextDictionary learn() {
    return BitextDictionary.learned(source, target, pairs);
  }
}
