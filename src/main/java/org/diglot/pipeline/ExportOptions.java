package org.diglot.pipeline;

import java.nio.file.Path;

/**
 * What goes to translators' tools.
 *
 * @param format a format's name, such as {@code xliff}
 * @param tags language tags separated by commas; empty for every locale
 * @param only {@code needs-work} for what is untranslated or waits for review; empty for all
 * @param exchange the folder to write, with a folder for each locale
 * @param memory where suggestions come from, and which
 */
public record ExportOptions(
    String format, String tags, String only, Path exchange, MemoryOptions memory) {}
