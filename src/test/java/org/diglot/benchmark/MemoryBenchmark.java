package org.diglot.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.diglot.memory.ManySegments;
import org.diglot.memory.Match;
import org.diglot.memory.MemoryEntry;
import org.diglot.memory.MemoryQuery;
import org.diglot.memory.Termbase;
import org.diglot.memory.TranslationMemory;
import org.diglot.model.LanguageTag;
import org.diglot.pipeline.PackOfLanguage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a memory of 500,000 segments needs for the five best matches of a text, in a heap of 512
 * MB that also holds all texts.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 2, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@State(Scope.Thread)
public class MemoryBenchmark {

  private static final int QUERIES = 2_000;

  /** The source language. */
  @Param({"en", "ja"})
  public String language = "en";

  /** How long the texts are that are asked for. */
  @Param({"short", "middle", "long"})
  public String length = "middle";

  /** How many segments the memory has. */
  @Param("500000")
  public int size = 500_000;

  private final List<MemoryQuery> queries = new ArrayList<>();
  private TranslationMemory memory = memory(List.of());
  private int at;

  @Setup
  public void build() {
    boolean latin = language.equals("en");
    ManySegments spaced = new ManySegments(latin ? size : 1, 1);
    ManyJapaneseSegments unspaced = new ManyJapaneseSegments(latin ? 1 : size, 1);
    List<String> segments = latin ? spaced.segments() : unspaced.segments();
    ask(segments, latin ? spaced::edited : unspaced::edited, latin ? 1 : 3);
    long start = System.nanoTime();
    memory = memory(segments);
    memory.best(queries.get(0), 5);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%n%s: %,d segments, made in %.1f s; heap with all texts %d MB%n",
        language,
        segments.size(),
        seconds,
        runtime.totalMemory() - runtime.freeMemory() >> 20);
  }

  /** Texts of a length in characters, each a slight change of a segment, or of two in a row. */
  private void ask(List<String> segments, UnaryOperator<String> edited, int shorter) {
    int from = length.equals("short") ? 0 : length.equals("middle") ? 60 : 180;
    int to = length.equals("short") ? 60 : length.equals("middle") ? 180 : 1_000;
    Random random = new Random(2);
    while (queries.size() < QUERIES) {
      int i = random.nextInt(segments.size() - 1);
      String text = segments.get(i);
      if (length.equals("long") && random.nextInt(4) == 0) {
        text += " " + segments.get(i + 1);
      }
      if (text.length() >= from / shorter && text.length() < to / shorter) {
        queries.add(MemoryQuery.of(edited.apply(text)));
      }
    }
  }

  private TranslationMemory memory(List<String> sources) {
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
        PackOfLanguage.of(new LanguageTag(language)).lexicon(),
        Termbase.empty(new LanguageTag("fr")),
        entries);
  }

  /** One question. */
  @Benchmark
  public List<Match> best() {
    at = (at + 1) % queries.size();
    return memory.best(queries.get(at), 5);
  }
}
