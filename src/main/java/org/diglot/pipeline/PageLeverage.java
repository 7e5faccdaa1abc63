package org.diglot.pipeline;

import org.diglot.memory.Leverage;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;

/** How much of a page's source a locale's memory has. */
record PageLeverage(LanguageTag locale, DocumentPath page, Leverage leverage) {}
