package org.diglot.pipeline;

/**
 * What is to be mended.
 *
 * @param rules ids of rules separated by commas, or {@code all}; empty to see what could be mended
 * @param dryRun whether to show what would change and to write nothing
 */
public record FixOptions(String rules, boolean dryRun) {}
