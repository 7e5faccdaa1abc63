package org.diglot.guidance;

/**
 * How much text: the same thing counted twice.
 *
 * @param statements number of statements
 * @param words number of words of their source text
 */
public record Amount(int statements, int words) {

  /** Nothing. */
  public static final Amount NONE = new Amount(0, 0);

  /** Both together. */
  public Amount plus(Amount other) {
    return new Amount(statements + other.statements, words + other.words);
  }

  /** What is left without a part of it. */
  public Amount minus(Amount part) {
    return new Amount(statements - part.statements, words - part.words);
  }

  /** Whether there is nothing. */
  public boolean isNone() {
    return statements == 0;
  }
}
