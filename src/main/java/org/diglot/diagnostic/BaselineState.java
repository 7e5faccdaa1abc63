package org.diglot.diagnostic;

import java.util.Locale;

/** How a finding stands to the baseline. */
public enum BaselineState {
  /** The baseline does not have it. */
  NEW,
  /** The baseline has it: it is known and does not count. */
  UNCHANGED;

  /** The word shown in reports: {@code new} or {@code unchanged}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
