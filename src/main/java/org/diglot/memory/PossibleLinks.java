package org.diglot.memory;

import java.util.Arrays;
import java.util.List;
import org.diglot.memory.Bitext.NumberedPair;

/**
 * For each pair which of its words may be each other's translation, found once for all rounds of
 * learning. Of many pairs some are left out, evenly.
 */
final class PossibleLinks {

  private static final int MOST_PAIRS = 60_000;

  private final int stride;
  private final int[] from;
  private int[] wordPair = new int[1024];
  private byte[] source = new byte[1024];
  private byte[] target = new byte[1024];
  private int size;

  private PossibleLinks(int pairs) {
    this.stride = 1 + (pairs - 1) / MOST_PAIRS;
    this.from = new int[(pairs + stride - 1) / stride + 1];
  }

  static PossibleLinks of(WordPairs wordPairs, List<NumberedPair> pairs, int targets) {
    PossibleLinks links = new PossibleLinks(pairs.size());
    int[] place = new int[targets];
    for (int pair = 0; pair < links.pairs(); pair++) {
      links.from[pair] = links.size;
      links.add(pairs.get(pair * links.stride), wordPairs, place);
    }
    links.from[links.pairs()] = links.size;
    return links;
  }

  private void add(NumberedPair pair, WordPairs wordPairs, int[] place) {
    int[] opposite = pair.target();
    for (int j = 0; j < opposite.length; j++) {
      place[opposite[j]] = j + 1;
    }
    for (int word = 0; word < pair.source().length; word++) {
      int number = pair.source()[word];
      for (int i = wordPairs.from[number]; i < wordPairs.from[number + 1]; i++) {
        int j = place[wordPairs.target[i]];
        if (j > 0) {
          add(i, word, j - 1);
        }
      }
    }
    for (int word : opposite) {
      place[word] = 0;
    }
  }

  private void add(int number, int word, int opposite) {
    if (size == wordPair.length) {
      wordPair = Arrays.copyOf(wordPair, 2 * size);
      source = Arrays.copyOf(source, 2 * size);
      target = Arrays.copyOf(target, 2 * size);
    }
    wordPair[size] = number;
    source[size] = (byte) word;
    target[size++] = (byte) opposite;
  }

  /** How many pairs there are. */
  int pairs() {
    return from.length - 1;
  }

  /** Of how many pairs one was taken. */
  int stride() {
    return stride;
  }

  /** Where the links of a pair begin; also for the number of pairs. */
  int from(int pair) {
    return from[pair];
  }

  /** The number of a link's words among the {@link WordPairs}. */
  int wordPair(int link) {
    return wordPair[link];
  }

  /** The ordinal of a link's target word in its pair. */
  int targetAt(int link) {
    return target[link];
  }

  /** Where the links of a source word end that begin at a link. */
  int behindWord(int link, int end) {
    int at = link + 1;
    while (at < end && source[at] == source[link]) {
      at++;
    }
    return at;
  }
}
