package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.diglot.memory.MemoryEntry;
import org.diglot.memory.TranslationMemory;
import org.diglot.text.Lexicon;

/** The translation memory of each locale: what all of its own pages say. */
final class Memories {

  private final Lexicon lexicon;
  private final Termbases terms;

  /**
   * @param lexicon the words of the source language
   */
  Memories(Lexicon lexicon, Termbases terms) {
    this.lexicon = lexicon;
    this.terms = terms;
  }

  /** The memory of a locale as its pages are now. */
  TranslationMemory of(Origin locale) {
    List<MemoryEntry> entries = new ArrayList<>(LocaleBitext.of(locale));
    return TranslationMemory.of(lexicon, terms.of(locale.language()), entries);
  }
}
