package org.diglot.guidance;

import java.util.Optional;
import org.diglot.model.Sentence;

/**
 * A sentence of the pivot as guidance.
 *
 * @param id its stable name
 * @param sentence the sentence
 * @param guidanceClass what it does to its reader
 * @param strength how strongly
 * @param name what the register calls it
 * @param level in which locales it must be
 */
public record GuidanceStatement(
    GuidanceId id,
    Sentence sentence,
    GuidanceClass guidanceClass,
    Strength strength,
    Optional<String> name,
    Level level) {}
