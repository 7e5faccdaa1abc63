package org.diglot.check;

import java.util.Map;
import org.diglot.memory.Termbase;
import org.diglot.model.LanguageTag;
import org.diglot.text.CommonWords;
import org.diglot.text.LanguagePack;

/**
 * What checks know before they see a page.
 *
 * @param source the source language
 * @param targets the pack of every locale of the run
 * @param termbases the terms of every locale of the run
 * @param commonWords what tells languages apart
 */
public record CheckSetup(
    LanguagePack source,
    Map<LanguageTag, LanguagePack> targets,
    Map<LanguageTag, Termbase> termbases,
    CommonWords commonWords) {

  public CheckSetup {
    targets = Map.copyOf(targets);
    termbases = Map.copyOf(termbases);
  }

  /** Without anything to tell languages apart by. */
  public CheckSetup(
      LanguagePack source,
      Map<LanguageTag, LanguagePack> targets,
      Map<LanguageTag, Termbase> termbases) {
    this(source, targets, termbases, CommonWords.EMPTY);
  }

  LanguagePack target(LanguageTag locale) {
    return targets.getOrDefault(locale, LanguagePack.empty(locale));
  }

  Termbase termbase(LanguageTag locale) {
    return termbases.getOrDefault(locale, Termbase.empty(locale));
  }
}
