package org.diglot.guidance;

import java.util.Optional;
import org.diglot.diagnostic.Subject;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
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
    PageElement element, Coverage state, Optional<PageElement> evidence, boolean explained) {

  /** What findings about it are about. */
  public Subject subject(DocumentPath page, LanguageTag locale) {
    return new Subject(
        page,
        locale,
        Optional.empty(),
        element.key() + element.text(),
        evidence.map(e -> e.key() + e.text()).orElse(""));
  }
}
