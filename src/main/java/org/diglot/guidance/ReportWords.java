package org.diglot.guidance;

import java.util.Locale;

/** How reports spell names and texts. */
final class ReportWords {

  private ReportWords() {}

  /** A constant's name in kebab-case: {@code not-yet}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The text with each half of a broken surrogate pair replaced, so that it has a UTF-8 form. */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return repaired(text);
      }
    }
    return text;
  }

  private static String repaired(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
        .forEach(repaired::appendCodePoint);
    return repaired.toString();
  }

  /** A share from 0 to 1 with three decimals; 0 for what is no number. */
  static double share(double value) {
    double bounded = Double.isNaN(value) ? 0 : Math.min(1, Math.max(0, value));
    return Math.round(bounded * 1000) / 1000.0;
  }
}
