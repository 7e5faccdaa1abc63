package org.diglot.memory;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.diglot.model.LanguageTag;
import org.diglot.pipeline.PackOfLanguage;
import org.junit.jupiter.api.Test;

/**
 * How long a question takes and what a memory weighs: {@code -Ddiglot.memory.segments=500000}, in a
 * heap of 512 MB.
 */
class MemorySpeedTest {

  private static final int QUERIES = 2_000;

  @Test
  void answersFastAmongManySegments() {
    int size = Integer.getInteger("diglot.memory.segments", 0);
    assumeTrue(size > 0, "set -Ddiglot.memory.segments to measure");
    ManySegments many = new ManySegments(size, 1);
    List<String> queries =
        Stream.iterate(0, i -> i + 1)
            .limit(QUERIES)
            .map(i -> many.edited(many.segments().get((int) ((long) i * size / QUERIES))))
            .toList();
    long before = used();
    long start = System.nanoTime();
    TranslationMemory memory = memory(many.segments());
    memory.matches(MemoryQuery.of(queries.get(0)), 5, 50);
    double seconds = (System.nanoTime() - start) / 1e9;
    long bytes = used() - before;
    long[] fuzzy = times(memory, queries);
    fuzzy = times(memory, queries);
    System.out.printf(
        Locale.ROOT,
        "%,d segments: built in %.1f s, %,d MB beside the source texts; a question p50 %.2f ms, p90 %.2f"
            + " ms, p99 %.2f ms, worst %.2f ms%n",
        memory.entries().size(),
        seconds,
        bytes >> 20,
        fuzzy[QUERIES / 2] / 1e6,
        fuzzy[QUERIES * 9 / 10] / 1e6,
        fuzzy[QUERIES * 99 / 100] / 1e6,
        fuzzy[QUERIES - 1] / 1e6);
    assertTrue(fuzzy[QUERIES * 99 / 100] < 10_000_000, "p99 is over 10 ms");
  }

  private static long[] times(TranslationMemory memory, List<String> queries) {
    long[] times = new long[queries.size()];
    int found = 0;
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      found += memory.matches(MemoryQuery.of(queries.get(i)), 5, 50).isEmpty() ? 0 : 1;
      times[i] = System.nanoTime() - start;
    }
    assertTrue(found > times.length * 8 / 10, "found: " + found);
    Arrays.sort(times);
    return times;
  }

  private static TranslationMemory memory(List<String> sources) {
    List<MemoryEntry> entries = new ArrayList<>(sources.size());
    for (int i = 0; i < sources.size(); i++) {
      entries.add(
          new MemoryEntry(
              sources.get(i),
              "«" + sources.get(i) + "»",
              "pages/page.md",
              i == 0 ? "" : sources.get(i - 1),
              i + 1 == sources.size() ? "" : sources.get(i + 1),
              "locales/fr-FR/content/pages/page.md",
              "ab12c-" + i,
              true));
    }
    return TranslationMemory.of(
        PackOfLanguage.of(new LanguageTag("en")).lexicon(),
        Termbase.empty(new LanguageTag("fr")),
        entries);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
