package org.diglot.diagnostic;

import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SegmentId;

/**
 * The texts that a finding is about. A finding is the same finding in the next run as long as rule,
 * page, locale and both texts are the same; line numbers and segment ids may change.
 *
 * @param page the page, below the content folder
 * @param locale the locale that the finding concerns
 * @param segment the segment in that locale's file
 * @param source the source text, or empty
 * @param target the target text, or empty
 */
public record Subject(
    DocumentPath page,
    LanguageTag locale,
    Optional<SegmentId> segment,
    String source,
    String target) {}
