package org.diglot.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How findings are weighed, kept quiet and reported, and when they fail the goal.
 *
 * @param reports the folder that the reports are written to
 * @param failOn {@code error}, {@code warning} or {@code note}: the goal fails where a finding
 *     weighs that much or more; {@code never}: it does not
 * @param levels the user's own severities, such as {@code outdated-guidance=error}; empty for none
 * @param minimumCoverage what must be covered at least, such as {@code obligation=100}; empty for
 *     nothing
 * @param suppressions the file that lists findings to keep quiet; it need not exist
 * @param baseline the file that lists the findings known already
 * @param writeBaseline whether to write the baseline anew from what is found
 * @param alignments whether to write {@code alignments.json}
 * @param today the day that expiry dates are compared with
 * @param toolVersion this program's version, for the reports
 */
public record CheckOptions(
    Path reports,
    String failOn,
    String levels,
    String minimumCoverage,
    Path suppressions,
    Optional<Path> baseline,
    boolean writeBaseline,
    boolean alignments,
    LocalDate today,
    String toolVersion) {}
