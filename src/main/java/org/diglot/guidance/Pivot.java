package org.diglot.guidance;

import java.util.Optional;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;

/**
 * The source that a page's locales are held against.
 *
 * @param text its sentences
 * @param embeddedIn the locale whose embedded source it is; absent where it is the source file
 */
public record Pivot(PageText text, Optional<LanguageTag> embeddedIn) {}
