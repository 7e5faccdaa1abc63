package org.diglot.guidance;

import org.diglot.align.AlignedPair;
import org.diglot.model.Sentence;

/**
 * What a locale still says and the pivot dropped.
 *
 * @param sentence the locale's sentence, of its embedded source
 * @param guidanceClass what it does to its reader
 * @param strength how strongly
 * @param link the link that says so
 */
public record Withdrawn(
    Sentence sentence, GuidanceClass guidanceClass, Strength strength, AlignedPair.Removed link) {}
