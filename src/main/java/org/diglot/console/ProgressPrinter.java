package org.diglot.console;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.diglot.pipeline.ProgressListener;

/**
 * Shows how far a run is: nothing while it is short, then one line that changes on a terminal, or
 * elsewhere a line now and then.
 */
public final class ProgressPrinter implements ProgressListener {

  static final int PAGES_PER_LINE = 500;

  private static final long SILENCE = TimeUnit.SECONDS.toNanos(2);
  private static final long BETWEEN_UPDATES = TimeUnit.MILLISECONDS.toNanos(100);

  private final Console output;
  private final boolean terminal;
  private final LongSupplier nanoTime;
  private final long start;
  private long lastUpdate;
  private String lastStep = "";
  private int lastLine;
  private int shownLength;

  /**
   * @param terminal whether a line can be written over
   * @param nanoTime a clock such as {@link System#nanoTime}
   */
  public ProgressPrinter(Console output, boolean terminal, LongSupplier nanoTime) {
    this.output = output;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.lastUpdate = start;
  }

  @Override
  public synchronized void progress(String step, int done, int total) {
    long now = nanoTime.getAsLong();
    if (now - start < SILENCE) {
      return;
    }
    String line = step + " " + done + "/" + total;
    if (terminal) {
      update(line, now);
    } else {
      printNowAndThen(step, done, line);
    }
  }

  private void update(String line, long now) {
    if (now - lastUpdate >= BETWEEN_UPDATES) {
      lastUpdate = now;
      output.overwrite(line + " ".repeat(Math.max(0, shownLength - line.length())));
      shownLength = line.length();
    }
  }

  private void printNowAndThen(String step, int done, String line) {
    if (!step.equals(lastStep)) {
      lastStep = step;
      lastLine = 0;
    }
    if (done / PAGES_PER_LINE > lastLine) {
      lastLine = done / PAGES_PER_LINE;
      output.progress(line);
    }
  }

  @Override
  public synchronized void said(String line) {
    output.progress(line);
  }

  /** Clears the line that changes, so that other output starts on an empty one. */
  public synchronized void finish() {
    if (shownLength > 0) {
      output.overwrite(" ".repeat(shownLength));
      output.overwrite("");
      shownLength = 0;
    }
  }
}
