package org.diglot.memory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much text there is of each band.
 *
 * @param amounts by band, with nothing for those that are absent
 */
public record Leverage(Map<LeverageBand, Amount> amounts) {

  /** No text. */
  public static final Leverage NONE = new Leverage(Map.of());

  /**
   * How much text.
   *
   * @param segments number of segments
   * @param words number of their words, as ICU cuts them
   * @param characters number of their characters but white space
   */
  public record Amount(int segments, int words, int characters) {

    static final Amount NONE = new Amount(0, 0, 0);

    Amount plus(Amount other) {
      return new Amount(
          segments + other.segments, words + other.words, characters + other.characters);
    }
  }

  public Leverage {
    EnumMap<LeverageBand, Amount> sorted = new EnumMap<>(LeverageBand.class);
    sorted.putAll(amounts);
    amounts = Collections.unmodifiableMap(sorted);
  }

  /** One segment. */
  public static Leverage of(LeverageBand band, int words, int characters) {
    return new Leverage(Map.of(band, new Amount(1, words, characters)));
  }

  /** Both together. */
  public Leverage plus(Leverage other) {
    EnumMap<LeverageBand, Amount> sums = new EnumMap<>(LeverageBand.class);
    sums.putAll(amounts);
    other.amounts.forEach((band, amount) -> sums.merge(band, amount, Amount::plus));
    return new Leverage(sums);
  }

  /** What there is of a band. */
  public Amount of(LeverageBand band) {
    return amounts.getOrDefault(band, Amount.NONE);
  }

  /** All bands together. */
  public Amount total() {
    return amounts.values().stream().reduce(Amount.NONE, Amount::plus);
  }
}
