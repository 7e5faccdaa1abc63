package org.diglot.pipeline;

import java.nio.file.Path;

/**
 * What comes back from translators' tools.
 *
 * @param tags language tags separated by commas; empty for every locale
 * @param exchange the folder to read, with a folder for each locale
 * @param dryRun whether to show what would change and to write nothing
 */
public record ImportOptions(String tags, Path exchange, boolean dryRun) {}
