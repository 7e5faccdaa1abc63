package org.diglot.pipeline;

import java.util.Optional;

/**
 * What locale to make.
 *
 * @param tag its language tag, as the user wrote it
 * @param dryRun whether to show what would be made and to write nothing
 * @param commit the revision of the sources, to be named in the pages
 */
public record InitOptions(String tag, boolean dryRun, Optional<String> commit) {}
