package org.diglot.guidance;

import java.util.Locale;

/** How reports spell names and texts. */
final class ReportWords {

  private ReportWords() {}

  /** A constant's name in kebab-case: {@code not-yet}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A share from 0 to 1 with three decimals; 0 for what is no number. */
  static double share(double value) {
    double bounded = Double.isNaN(value) ? 0 : Math.min(1, Math.max(0, value));
    return Math.round(bounded * 1000) / 1000.0;
  }
}
