package org.diglot.pipeline;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be reviewed.
 *
 * @param tags language tags separated by commas; empty for every locale
 * @param rows {@code all} for every segment; empty for those that need a decision
 * @param output the folder to write
 * @param previous an earlier version of the folder with all locales, or of the one that is chosen,
 *     to compare with
 * @param memory where suggestions come from, and which
 */
public record ReviewOptions(
    String tags, String rows, Path output, Optional<Path> previous, MemoryOptions memory) {}
