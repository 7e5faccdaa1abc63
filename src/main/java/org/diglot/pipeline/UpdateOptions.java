package org.diglot.pipeline;

import java.util.Optional;

/**
 * How sources are carried into the locales.
 *
 * @param dryRun whether to show what would change and to write nothing
 * @param newPages whether pages are made that a locale lacks
 * @param commit the revision of the sources, to be named in the pages
 */
public record UpdateOptions(boolean dryRun, boolean newPages, Optional<String> commit) {}
