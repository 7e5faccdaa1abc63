package org.diglot.pipeline;

import java.nio.file.Path;

/**
 * Which decisions of reviewers to take.
 *
 * @param decisions a file that was saved from the review site, or a folder with such files
 * @param suppressions the file that takes what is no defect
 * @param dryRun whether to show what would change and to write nothing
 */
public record DecisionOptions(Path decisions, Path suppressions, boolean dryRun) {}
