package org.diglot.guidance;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.diglot.align.Consequence;

/**
 * How many statements are in which state, and how many words of the source they have. Tallies add
 * up; those handed out never change.
 */
public final class Tally {

  /** The states that are counted; outdated ones by what changed. */
  public enum Bucket {
    COVERED,
    OUTDATED_WORDING,
    OUTDATED_NORMATIVE,
    UNTRANSLATED,
    OMITTED,
    NOT_YET,
    EXEMPT,
    /** Said by the locale and no longer by the source; no part of the total. */
    WITHDRAWN;

    static Bucket of(Coverage state, Consequence consequence) {
      return switch (state) {
        case COVERED -> COVERED;
        case OUTDATED ->
            consequence == Consequence.NORMATIVE ? OUTDATED_NORMATIVE : OUTDATED_WORDING;
        case UNTRANSLATED -> UNTRANSLATED;
        case OMITTED -> OMITTED;
        case NOT_YET -> NOT_YET;
        case WITHDRAWN -> WITHDRAWN;
        case EXEMPT -> EXEMPT;
      };
    }
  }

  private static final int SIZE = Bucket.values().length;

  /** Statements by bucket, then words by bucket. */
  private final long[] counts;

  Tally() {
    this(new long[2 * SIZE]);
  }

  private Tally(long[] counts) {
    this.counts = counts;
  }

  void add(Bucket bucket, int words) {
    counts[bucket.ordinal()]++;
    counts[SIZE + bucket.ordinal()] += words;
  }

  void addAll(Tally other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  Tally copy() {
    return new Tally(counts.clone());
  }

  /** Number of statements in a state. */
  public long statements(Bucket bucket) {
    return counts[bucket.ordinal()];
  }

  /** Number of words of the statements in a state. */
  public long words(Bucket bucket) {
    return counts[SIZE + bucket.ordinal()];
  }

  /** Number of statements of the source, exempt ones included. */
  public long statements() {
    return Arrays.stream(Bucket.values())
        .filter(b -> b != Bucket.WITHDRAWN)
        .mapToLong(this::statements)
        .sum();
  }

  /** Number of words of the source, exempt statements included. */
  public long words() {
    return Arrays.stream(Bucket.values())
        .filter(b -> b != Bucket.WITHDRAWN)
        .mapToLong(this::words)
        .sum();
  }

  /** The share of the statements that is said in its present form, 0 to 1; exempt ones aside. */
  public OptionalDouble currentShare() {
    return share(statements(Bucket.COVERED), statements() - statements(Bucket.EXEMPT));
  }

  /** The share of the statements that is said in its present or an older form, 0 to 1. */
  public OptionalDouble saidShare() {
    return share(
        statements(Bucket.COVERED)
            + statements(Bucket.OUTDATED_WORDING)
            + statements(Bucket.OUTDATED_NORMATIVE),
        statements() - statements(Bucket.EXEMPT));
  }

  /** {@link #currentShare()} in words. */
  public OptionalDouble currentWordShare() {
    return share(words(Bucket.COVERED), words() - words(Bucket.EXEMPT));
  }

  /** {@link #saidShare()} in words. */
  public OptionalDouble saidWordShare() {
    return share(
        words(Bucket.COVERED) + words(Bucket.OUTDATED_WORDING) + words(Bucket.OUTDATED_NORMATIVE),
        words() - words(Bucket.EXEMPT));
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally tally && Arrays.equals(counts, tally.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Bucket bucket : Bucket.values()) {
      if (statements(bucket) > 0) {
        text.append(bucket).append(' ').append(statements(bucket)).append('/');
        text.append(words(bucket)).append(' ');
      }
    }
    return text.toString().strip();
  }
}
