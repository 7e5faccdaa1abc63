package org.diglot.console;

import org.diglot.diagnostic.Severity;

/** Where the lines of a run go: a build tool's log, or a terminal. */
public interface Console {

  /** A line of the report. */
  void report(String line);

  /** A line of a finding. */
  void finding(Severity severity, String line);

  /** A line of progress that stays. */
  void progress(String line);

  /** Writes over the terminal's present line. */
  void overwrite(String line);
}
