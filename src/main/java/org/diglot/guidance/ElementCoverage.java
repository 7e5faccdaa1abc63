package org.diglot.guidance;

import java.util.Optional;
import org.diglot.model.PageElement;

/**
 * One element without id (title, link, image, code block, anchor) in one locale.
 *
 * @param element the pivot's element; for {@code WITHDRAWN} the locale's
 * @param state whether the locale has it
 * @param evidence the locale's element
 * @param explained whether the sentence that holds it has a finding that says so already
 */
public record ElementCoverage(
    PageElement element, Coverage state, Optional<PageElement> evidence, boolean explained) {}
