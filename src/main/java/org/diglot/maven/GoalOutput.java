package org.diglot.maven;

import java.io.PrintStream;
import org.apache.maven.plugin.logging.Log;
import org.diglot.console.Console;
import org.diglot.diagnostic.Severity;

/**
 * Where a goal's findings and its report go: Maven's log, or plainly to standard output where the
 * log is silenced.
 *
 * <p>With {@code mvn -q} Maven's log drops everything below an error. The findings and the place of
 * the site are what the goal is run for, so {@code -q}, which is there to quieten Maven, must not
 * swallow them; and a success that is logged as an error or a warning would be a lie, and would
 * fail builds that run with {@code --fail-on-severity}. This is the only place that uses standard
 * output.
 */
final class GoalOutput implements Console {

  private final Log log;
  private final PrintStream plain;
  private final boolean notes;

  /**
   * @param notes whether notes are shown without {@code -X} too
   */
  GoalOutput(Log log, PrintStream plain, boolean notes) {
    this.log = log;
    this.plain = plain;
    this.notes = notes;
  }

  /** Uses the stream that Maven's own log goes to, wherever {@code -l} sent it. */
  static GoalOutput of(Log log, boolean notes) {
    return new GoalOutput(log, System.out, notes);
  }

  /** A line of the report. */
  @Override
  public void report(String line) {
    if (log.isInfoEnabled()) {
      log.info(line);
    } else {
      plain.println(line);
    }
  }

  /** A line of a finding. */
  @Override
  public void finding(Severity severity, String line) {
    switch (severity) {
      case ERROR -> log.error(line);
      case WARNING -> warn(line);
      case NOTE -> note(line);
    }
  }

  private void note(String line) {
    if (notes) {
      report(line);
    } else {
      log.debug(line);
    }
  }

  private void warn(String line) {
    if (log.isWarnEnabled()) {
      log.warn(line);
    } else {
      plain.println(line);
    }
  }

  /** A line of progress that stays; not wanted with {@code -q}. */
  @Override
  public void progress(String line) {
    log.info(line);
  }

  /** Writes over the terminal's present line. */
  @Override
  public void overwrite(String line) {
    plain.print('\r' + line);
    plain.flush();
  }
}
