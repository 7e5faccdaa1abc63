package org.diglot.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.diglot.console.ProgressPrinter;
import org.junit.jupiter.api.Test;

class ProgressPrinterTest {

  private final RecordingLog log = new RecordingLog(false);
  private final AtomicLong clock = new AtomicLong(-5_000_000_000L);

  private ProgressPrinter printer(boolean terminal) {
    return new ProgressPrinter(new GoalOutput(log, log.plain, false), terminal, clock::get);
  }

  private void sleep(long milliseconds) {
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
  }

  @Test
  void isSilentInTheFirstTwoSeconds() {
    for (boolean terminal : List.of(true, false)) {
      ProgressPrinter printer = printer(terminal);
      sleep(1999);
      printer.progress("rendering", 5000, 9000);
      printer.finish();
    }
    assertEquals(List.of(), log.lines);
    assertEquals("", log.plainText());
  }

  @Test
  void printsALineForEvery500PagesWithoutATerminal() {
    ProgressPrinter printer = printer(false);
    sleep(2000);
    for (int done = 1; done <= 1200; done++) {
      printer.progress("rendering", done, 1200);
    }
    printer.progress("writing", 499, 1200);
    printer.progress("writing", 700, 1200);
    printer.finish();
    assertEquals(
        List.of("INFO rendering 500/1200", "INFO rendering 1000/1200", "INFO writing 700/1200"),
        log.lines);
    assertEquals("", log.plainText());
  }

  @Test
  void writesOverOneLineOnATerminalAndClearsIt() {
    ProgressPrinter printer = printer(true);
    sleep(2000);
    printer.progress("rendering", 10, 20);
    printer.progress("rendering", 11, 20);
    sleep(100);
    printer.progress("writing", 1, 20);
    printer.finish();
    assertEquals("\rrendering 10/20\rwriting 1/20   \r" + " ".repeat(12) + "\r", log.plainText());
    assertEquals(List.of(), log.lines);
  }
}
