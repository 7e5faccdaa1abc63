package org.diglot.model;

import java.util.Optional;

/**
 * A sentence as the localisation build counts it (or a whole paragraph, where a bilingual page has
 * one segment for it): the smallest thing that alignment links and coverage counts.
 *
 * @param index ordinal on the page, from 0
 * @param block ordinal of its block
 * @param text its Markdown; a soft line break is one space
 * @param range where it stands in the file
 * @param segment the pair it is a half of, where the page is bilingual
 */
public record Sentence(
    int index, int block, String text, TextRange range, Optional<Segment> segment) {}
