package org.diglot.guidance;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import org.diglot.align.Consequence;

/**
 * Statements of one locale by state, in statements and in words of the source; outdated ones apart
 * by consequence. Counts of parts add up to the counts of the whole. What a locale may lack ({@code
 * EXEMPT}) is counted and is no part of any percentage; what is {@code WITHDRAWN} is no statement
 * of the pivot and therefore never in {@link #total()}.
 */
public final class CoverageCounts {

  private static final int STATES = Coverage.values().length;
  private static final int KEYS = STATES + Consequence.values().length;

  /** No statement at all. */
  public static final CoverageCounts NONE = new CoverageCounts(new int[2 * KEYS]);

  private final int[] counts;

  private CoverageCounts(int[] counts) {
    this.counts = counts;
  }

  /** The counts as {@link #toInts} gave them; zero where there are fewer. */
  public static CoverageCounts ofInts(int[] counts) {
    return new CoverageCounts(Arrays.copyOf(counts, 2 * KEYS));
  }

  /** The counts as numbers, to be kept. */
  public int[] toInts() {
    return counts.clone();
  }

  /** The amount in a state. */
  public Amount of(Coverage state) {
    return amount(state.ordinal());
  }

  /** The outdated amount of a consequence. */
  public Amount outdated(Consequence consequence) {
    return amount(STATES + consequence.ordinal());
  }

  /** The outdated amount whose meaning changed. */
  public Amount outdatedNormative() {
    return outdated(Consequence.NORMATIVE);
  }

  /** Everything that the pivot says. */
  public Amount total() {
    Amount sum = Amount.NONE;
    for (Coverage state : Coverage.values()) {
      sum = state == Coverage.WITHDRAWN ? sum : sum.plus(of(state));
    }
    return sum;
  }

  /** Everything that the locale ought to say: the total without what is exempt. */
  public Amount due() {
    return total().minus(of(Coverage.EXEMPT));
  }

  /** What the locale says, be it an older form. */
  public Amount said() {
    return of(Coverage.COVERED).plus(of(Coverage.OUTDATED));
  }

  /** Share of what is due that is current, in percent of statements; see {@link #percent}. */
  public OptionalDouble currentPercent() {
    return percent(of(Coverage.COVERED), Amount::statements);
  }

  /**
   * A part's share of what is due, in percent with one decimal. It is rounded down, so that only
   * all is 100; nothing where nothing is due.
   *
   * @param part part of what is due
   * @param unit statements or words
   */
  public OptionalDouble percent(Amount part, ToIntFunction<Amount> unit) {
    long whole = unit.applyAsInt(due());
    return whole == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(unit.applyAsInt(part) * 1000L / whole / 10.0);
  }

  private Amount amount(int key) {
    return new Amount(counts[2 * key], counts[2 * key + 1]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CoverageCounts that && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return "CoverageCounts" + Arrays.toString(counts);
  }

  /** Adds counts up. Not safe for use by several threads. */
  public static final class Sum {

    private final int[] counts = new int[2 * KEYS];

    /**
     * Adds one statement.
     *
     * @param state its state in the locale
     * @param consequence how its own source differs; counted where it is outdated
     * @param words of its source text
     */
    public void add(Coverage state, Consequence consequence, int words) {
      add(state.ordinal(), words);
      if (state == Coverage.OUTDATED) {
        add(STATES + consequence.ordinal(), words);
      }
    }

    private void add(int key, int words) {
      counts[2 * key]++;
      counts[2 * key + 1] += words;
    }

    /** Adds the counts of a part. */
    public void add(CoverageCounts part) {
      for (int i = 0; i < counts.length; i++) {
        counts[i] += part.counts[i];
      }
    }

    /** The counts so far. */
    public CoverageCounts counts() {
      return new CoverageCounts(counts.clone());
    }
  }
}
