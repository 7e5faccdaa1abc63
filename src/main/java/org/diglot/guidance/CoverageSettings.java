package org.diglot.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.diglot.model.GuidanceRegister;
import org.diglot.model.LanguageTag;
import org.diglot.text.Lexicon;
import org.diglot.text.Vocabulary;

/**
 * What coverage needs to know of a run.
 *
 * @param sourceLanguage the language of the sources
 * @param locales every locale of the run; kept in the order of the tags
 * @param sourceTree whether there is a folder of sources, so that a page without one is worth a
 *     word
 * @param lexicon cues of the source language
 * @param register what the authors say about statements
 * @param today the day that exemptions are held against
 * @param sourceWords words of all source texts; where it is empty, each page's own are taken
 * @param targetWords words of all translated texts by locale; where a locale is missing, each
 *     page's own are taken
 */
public record CoverageSettings(
    LanguageTag sourceLanguage,
    List<LanguageTag> locales,
    boolean sourceTree,
    Lexicon lexicon,
    GuidanceRegister register,
    LocalDate today,
    Vocabulary sourceWords,
    Map<LanguageTag, Vocabulary> targetWords) {

  public CoverageSettings {
    locales = locales.stream().sorted().distinct().toList();
    targetWords = Map.copyOf(targetWords);
  }
}
