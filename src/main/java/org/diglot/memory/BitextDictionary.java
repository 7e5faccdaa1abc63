package org.diglot.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diglot.memory.Bitext.NumberedPair;

/**
 * Which words the translations of a locale use for the source's words, as their own pairs show it.
 * Safe for several threads.
 */
public final class BitextDictionary {

  /**
   * A word of the other language.
   *
   * @param association how sure it is a translation, 0 to 1
   */
  public record Counterpart(String word, double association) {}

  private final Vocabulary words;
  private final SideWords source;
  private final SideWords target;
  private final int pairs;
  private final Associations forward;
  private final Associations backward;

  private BitextDictionary(
      Vocabulary words,
      SideWords source,
      SideWords target,
      int pairs,
      Associations forward,
      Associations backward) {
    this.words = words;
    this.source = source;
    this.target = target;
    this.pairs = pairs;
    this.forward = forward;
    this.backward = backward;
  }

  static BitextDictionary learned(
      Vocabulary words, SideWords source, SideWords target, List<NumberedPair> pairs) {
    int[] sources = WordPairs.frequencies(pairs, source.size(), true);
    int[] targets = WordPairs.frequencies(pairs, target.size(), false);
    WordPairs wordPairs = WordPairs.of(pairs, sources, targets);
    float[] likeliness = WordLinks.learn(wordPairs, pairs, sources, targets);
    Associations forward = Associations.of(wordPairs, likeliness, sources);
    Associations backward = forward.reversed(targets);
    BitextDictionary dictionary =
        new BitextDictionary(words, source, target, pairs.size(), forward, backward);
    dictionary.measure(pairs);
    return dictionary;
  }

  private void measure(List<NumberedPair> all) {
    Matcher matcher = matcher();
    int stride = 1 + (all.size() - 1) / 60_000;
    for (int at = 0; at < all.size(); at += stride) {
      matcher.measure(all.get(at).source(), all.get(at).target());
    }
    matcher.finish(stride);
  }

  /** How many pairs taught it. */
  public int pairs() {
    return pairs;
  }

  /** How sure two words are each other's translation, 0 to 1. */
  public double association(String sourceWord, String targetWord) {
    int from = source.number(sourceWord);
    int to = target.number(targetWord);
    return from < 0 || to < 0 ? 0 : forward.of(from, to);
  }

  /** The translations of a source word, the surest first. */
  public List<Counterpart> counterparts(String sourceWord) {
    return counterparts(source.number(sourceWord), forward, target);
  }

  /** The source words that a target word translates, the surest first. */
  public List<Counterpart> sources(String targetWord) {
    return counterparts(target.number(targetWord), backward, source);
  }

  private static List<Counterpart> counterparts(
      int word, Associations associations, SideWords others) {
    List<Counterpart> found = new ArrayList<>();
    if (word >= 0) {
      for (int i = associations.from(word); i < associations.from(word + 1); i++) {
        found.add(new Counterpart(others.word(associations.other(i)), associations.likeliness(i)));
      }
    }
    found.sort(
        Comparator.comparingDouble((Counterpart c) -> -c.association())
            .thenComparing(Counterpart::word));
    return found;
  }

  /** How often a source word was seen. */
  public int frequency(String sourceWord) {
    int number = source.number(sourceWord);
    return number < 0 ? 0 : forward.frequency(number);
  }

  /** How often a target word was seen. */
  public int targetFrequency(String targetWord) {
    int number = target.number(targetWord);
    return number < 0 ? 0 : backward.frequency(number);
  }

  /** Numbers the words of texts for {@link Matcher#fit}. */
  public WordNumbers numbering() {
    return new WordNumbers(words);
  }

  /** The number of a word for {@link Matcher#fit}; less than 0 where it was never seen. */
  public int number(String word) {
    return words.number(word);
  }

  /** The word of a number. */
  public String word(int number) {
    return words.word(number);
  }

  /** How many words are numbered, of both languages. */
  public int words() {
    return words.size();
  }

  /** Tells how well texts answer each other. */
  public Matcher matcher() {
    return new Matcher(
        new Matcher.Way(source, forward), new Matcher.Way(target, backward), words());
  }
}
