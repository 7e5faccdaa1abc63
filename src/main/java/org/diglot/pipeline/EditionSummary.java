package org.diglot.pipeline;

import org.diglot.model.LanguageTag;

/**
 * One language of a run, in numbers.
 *
 * @param language its tag
 * @param name the language's name in English
 * @param pages pages of this edition that are in its own language
 * @param fallbackPages pages shown in the source language because this locale lacks them
 * @param segments sentence pairs read
 * @param findings findings in this locale's files
 */
public record EditionSummary(
    LanguageTag language, String name, int pages, int fallbackPages, int segments, int findings) {}
