package org.diglot.benchmark;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.diglot.CheckedTexts;
import org.diglot.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark and prints pairs per second; {@code diglot.benchmark.locales} chooses. */
class ChecksBenchmarkTest {

  @Test
  void printsPairsPerSecond() throws RunnerException {
    String corpus = Corpus.folder().toAbsolutePath().toString();
    String locales = System.getProperty("diglot.benchmark.locales", "all,fr-FR,ja-JP");
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ChecksBenchmark.class.getName())
                    .param("locale", locales.split(","))
                    .jvmArgsAppend("-Ddiglot.corpus=" + corpus)
                    .build())
            .run();
    assertFalse(results.isEmpty());
    for (RunResult result : results) {
      String locale = result.getParams().getParam("locale");
      int pairs = CheckedTexts.pairs(pages(locale));
      double milliseconds = result.getPrimaryResult().getScore();
      System.out.printf(
          Locale.ROOT,
          "All checks, %-6s %,7d pairs  %,9.0f pairs/s on one core%n",
          locale,
          pairs,
          1000 * pairs / milliseconds);
    }
  }

  private static List<CheckedTexts.Page> pages(String locale) {
    ChecksBenchmark benchmark = new ChecksBenchmark();
    benchmark.locale = locale;
    benchmark.find();
    return benchmark.pages();
  }
}
