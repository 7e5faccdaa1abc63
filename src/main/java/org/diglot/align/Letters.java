package org.diglot.align;

import java.text.Normalizer;
import java.util.Locale;

/** What is left of a text without case, spacing and punctuation. */
final class Letters {

  private static final String MEANT = "%#&@+=<>/\u2030";

  private Letters() {}

  /** Letters, digits, and the signs that mean something: currencies, percent, plus. */
  static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(composed.length());
    composed
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(
            c ->
                Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.CURRENCY_SYMBOL
                    || MEANT.indexOf(c) >= 0)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
