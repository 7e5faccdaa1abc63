package org.diglot.text;

import org.diglot.model.LanguageTag;

/**
 * What is known of a language: its cue words and how it is written.
 *
 * @param lexicon cues and concepts
 * @param typography spaces and punctuation
 */
public record LanguagePack(Lexicon lexicon, Typography typography) {

  /** A pack that knows nothing. */
  public static LanguagePack empty(LanguageTag language) {
    return new LanguagePack(Lexicon.empty(language), Typography.of(language));
  }

  /** The language. */
  public LanguageTag language() {
    return lexicon.language();
  }
}
