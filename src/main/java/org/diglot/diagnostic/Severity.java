package org.diglot.diagnostic;

import java.util.Locale;

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
}
