package org.diglot.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs; the declaration order is from heavy to light. */
public enum Severity {
  /** Guidance lost or inverted, structure broken, or input that could not be used. */
  ERROR,
  /** A probable defect. */
  WARNING,
  /** Something to know; no action is asked for. */
  NOTE;

  /** The word shown in messages: {@code error}, {@code warning} or {@code note}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity with this word, in any letter case. */
  static Optional<Severity> ofWord(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(severity -> severity.word().equals(folded)).findFirst();
  }

  /** Whether it weighs as much as the other one, or more. */
  boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
