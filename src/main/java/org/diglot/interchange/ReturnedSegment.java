package org.diglot.interchange;

import java.util.Optional;
import org.diglot.diagnostic.Location;
import org.diglot.model.SegmentState;

/**
 * A translation as a translator's tool gives it back.
 *
 * @param place where it stands in the file that was read
 * @param id the id that it names; empty for none
 * @param source the source text, Markdown
 * @param target the translation, Markdown; empty for none
 * @param state how far it is, where the format says so
 * @param key of the texts that were exported
 * @param broken what is wrong with its codes, where they cannot be read
 */
public record ReturnedSegment(
    Location place,
    String id,
    String source,
    String target,
    Optional<SegmentState> state,
    Optional<String> key,
    Optional<String> broken) {}
