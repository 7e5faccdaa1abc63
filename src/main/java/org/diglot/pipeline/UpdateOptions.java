package org.diglot.pipeline;

import java.util.Optional;

/**
 * How sources are carried into the locales.
 *
 * @param dryRun whether to show what would change and to write nothing
 * @param newPages whether pages are made that a locale lacks
 * @param commit the revision of the sources, to be named in the pages
 * @param memory where translations of new texts come from
 */
public record UpdateOptions(
    boolean dryRun, boolean newPages, Optional<String> commit, MemoryOptions memory) {

  /** With the locale's own pages as memory. */
  public UpdateOptions(boolean dryRun, boolean newPages, Optional<String> commit) {
    this(dryRun, newPages, commit, MemoryOptions.DEFAULT);
  }
}
