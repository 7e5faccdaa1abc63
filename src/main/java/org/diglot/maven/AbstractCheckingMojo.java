package org.diglot.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.diagnostic.Severity;
import org.diglot.pipeline.CheckOptions;

/** What goals have in common that check the guidance: when they fail, and what is kept quiet. */
abstract class AbstractCheckingMojo extends AbstractDiglotMojo {

  /**
   * The goal fails where a finding weighs this much or more: <code>error</code>, <code>warning
   * </code> or <code>note</code>; <code>never</code> for not at all. By default <code>error</code>
   * for <code>check</code> and <code>never</code> for <code>build</code>.
   */
  @Parameter(property = "diglot.failOn")
  String failOn;

  /**
   * Severities of your own: <code>rule=severity</code> or <code>rule@pages=severity</code>,
   * separated by commas. A severity is <code>error</code>, <code>warning</code>, <code>note</code>
   * or <code>off</code>; pages are a glob such as <code>policy/**</code>; <code>*</code> stands for
   * every rule. The last entry that fits counts.
   */
  @Parameter(property = "diglot.levels")
  String levels;

  /**
   * What must be current at least, in per cent: <code>class=percent</code> or <code>
   * class@locale=percent</code>, separated by commas, such as <code>obligation=100,
   * *@ja-JP=90</code>. The goal fails where a locale has less.
   */
  @Parameter(property = "diglot.minimumCoverage")
  String minimumCoverage;

  /** The file that lists findings to keep quiet, each with a reason. It need not exist. */
  @Parameter(property = "diglot.suppressions", defaultValue = "${basedir}/suppressions.yml")
  File suppressions;

  /** A file with the findings that are known already; only new ones fail the goal. */
  @Parameter(property = "diglot.baseline")
  File baseline;

  /** Writes the baseline anew from what is found, instead of holding findings against it. */
  @Parameter(property = "diglot.writeBaseline", defaultValue = "false")
  boolean writeBaseline;

  /** Also writes <code>alignments.json</code>: which sentence was linked with which, and why. */
  @Parameter(property = "diglot.alignments", defaultValue = "false")
  boolean alignments;

  /** The day that expiry dates are compared with, as YYYY-MM-DD; by default today in UTC. */
  @Parameter(property = "diglot.today")
  String today;

  @Parameter(defaultValue = "${session.request.startTime}", readonly = true)
  Date startTime;

  @Override
  final boolean showsNotes() {
    return given(failOn).filter(Severity.NOTE.word()::equalsIgnoreCase).isPresent();
  }

  /** The options of a run whose reports go to a folder. */
  CheckOptions options(Path reports, String defaultFailOn) throws MojoExecutionException {
    return new CheckOptions(
        reports,
        given(failOn).orElse(defaultFailOn),
        given(levels).orElse(""),
        given(minimumCoverage).orElse(""),
        resolve(suppressions),
        Optional.ofNullable(baseline).map(this::resolve),
        writeBaseline,
        alignments,
        day(),
        plugin.getVersion());
  }

  private static Optional<String> given(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  private LocalDate day() throws MojoExecutionException {
    Optional<String> day = given(today);
    try {
      return day.isPresent()
          ? LocalDate.parse(day.get())
          : LocalDate.ofInstant(startTime.toInstant(), ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw new MojoExecutionException(
          "-Ddiglot.today=" + today + " is no date; write it as 2027-01-31", e);
    }
  }
}
