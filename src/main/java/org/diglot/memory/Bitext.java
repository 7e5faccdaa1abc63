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

  private final Vocabulary words = new Vocabulary();
  private final SideWords source = new SideWords(words);
  private final SideWords target = new SideWords(words);
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

  /** The numbers of some words, in their order; the same in both halves of all pairs. */
  public int[] numbers(Collection<String> text) {
    int[] numbers = new int[text.size()];
    int at = 0;
    for (String word : text) {
      numbers[at++] = words.add(word);
    }
    return numbers;
  }

  /** Adds a pair by its words. */
  public void add(Collection<String> sourceWords, Collection<String> targetWords) {
    add(numbers(sourceWords), numbers(targetWords));
  }

  /** Adds a pair by the {@link #numbers} of its words. */
  public void add(int[] sourceWords, int[] targetWords) {
    if (!teaches(sourceWords, targetWords)) {
      return;
    }
    if (offered % stride == 0) {
      pairs.add(new NumberedPair(source.add(sourceWords), target.add(targetWords)));
    }
    offered++;
    if (pairs.size() > most) {
      thin();
    }
  }

  private boolean teaches(int[] sourceWords, int[] targetWords) {
    if (sourceWords.length == 0 || targetWords.length == 0) {
      return false;
    }
    if (sourceWords.length > LONGEST || targetWords.length > LONGEST) {
      return false;
    }
    return !Arrays.equals(sourceWords, targetWords)
        && seen.add((long) Arrays.hashCode(sourceWords) << 32 ^ hash(targetWords));
  }

  private static long hash(int[] words) {
    return Arrays.hashCode(words) & 0xFFFFFFFFL;
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
    return BitextDictionary.learned(words, source, target, pairs);
  }
}
