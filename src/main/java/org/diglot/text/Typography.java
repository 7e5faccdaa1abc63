package org.diglot.text;

import org.diglot.model.LanguageTag;

/**
 * How a language writes: its spaces, quotation marks, apostrophes, and punctuation. Data come from
 * the language's pack, {@code locales/<tag>/language.yml} under {@code typography}.
 *
 * @param language whose typography it is
 */
public record Typography(LanguageTag language) {

  /** The typography of a language of which nothing is known. */
  public static Typography of(LanguageTag language) {
    return new Typography(language);
  }
}
