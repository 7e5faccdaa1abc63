package org.diglot.benchmark;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collection;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmark and prints how long answers took. */
class MemoryBenchmarkTest {

  @Test
  void printsTimesOfAnswers() throws RunnerException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(MemoryBenchmark.class.getName()).build()).run();
    assertFalse(results.isEmpty());
    for (RunResult result : results) {
      Statistics times = result.getPrimaryResult().getStatistics();
      System.out.printf(
          Locale.ROOT,
          "%s, %s texts: p50 %.2f, p95 %.2f, p99 %.2f, worst %.2f ms of %,d answers%n",
          result.getParams().getParam("language"),
          result.getParams().getParam("length"),
          times.getPercentile(50),
          times.getPercentile(95),
          times.getPercentile(99),
          times.getMax(),
          times.getN());
    }
  }
}
