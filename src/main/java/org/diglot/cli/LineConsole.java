package org.diglot.cli;

import java.io.PrintWriter;
import org.diglot.console.Console;
import org.diglot.diagnostic.Severity;

/** Writes lines as they are: a finding's line names its own severity. */
final class LineConsole implements Console {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean notes;

  /**
   * @param notes whether notes are shown too
   */
  LineConsole(PrintWriter out, PrintWriter err, boolean notes) {
    this.out = out;
    this.err = err;
    this.notes = notes;
  }

  @Override
  public void report(String line) {
    out.println(line);
  }

  @Override
  public void finding(Severity severity, String line) {
    if (notes || severity != Severity.NOTE) {
      out.println(line);
    }
  }

  @Override
  public void progress(String line) {
    err.println(line);
  }

  @Override
  public void overwrite(String line) {
    err.print('\r' + line);
    err.flush();
  }
}
