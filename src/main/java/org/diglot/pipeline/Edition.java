package org.diglot.pipeline;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;

/**
 * The site in one language.
 *
 * @param language its tag, which is also its folder's name in the site
 * @param pages every page of the edition, also those it shows in the source language
 * @param translated the pages that it has itself: written in this language, or in the source
 *     edition in content
 */
record Edition(
    LanguageTag language, Map<DocumentPath, PageFacts> pages, Set<DocumentPath> translated) {

  Edition {
    pages = new TreeMap<>(pages);
    translated = Set.copyOf(translated);
  }
}
