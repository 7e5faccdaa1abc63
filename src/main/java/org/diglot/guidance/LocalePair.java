package org.diglot.guidance;

import org.diglot.align.Alignment;
import org.diglot.model.LanguageTag;

/**
 * A page's links between two locales.
 *
 * @param from the locale of the alignment's first text
 * @param to the locale of its second text
 * @param alignment the embedded source of the one to that of the other
 */
public record LocalePair(LanguageTag from, LanguageTag to, Alignment alignment) {}
