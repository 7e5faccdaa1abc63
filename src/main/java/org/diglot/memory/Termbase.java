package org.diglot.memory;

import java.util.List;
import org.diglot.model.LanguageTag;

/** The terms of a language. */
public final class Termbase {

  private final LanguageTag language;
  private final List<TermEntry> entries;

  private Termbase(LanguageTag language, List<TermEntry> entries) {
    this.language = language;
    this.entries = List.copyOf(entries);
  }

  /** A termbase from its entries. */
  public static Termbase of(LanguageTag language, List<TermEntry> entries) {
    return new Termbase(language, entries);
  }

  /** A termbase without terms. */
  public static Termbase empty(LanguageTag language) {
    return new Termbase(language, List.of());
  }

  /** The target language. */
  public LanguageTag language() {
    return language;
  }

  /** Every entry. */
  public List<TermEntry> entries() {
    return entries;
  }
}
