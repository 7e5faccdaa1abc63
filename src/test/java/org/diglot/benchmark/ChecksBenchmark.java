package org.diglot.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.diglot.CheckedTexts;
import org.diglot.check.CheckedPath;
import org.diglot.check.QualityChecks;
import org.diglot.check.Scoreboard;
import org.diglot.corpus.Corpus;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All quality checks over real pages, on one thread. Reading the pages is not counted; finding
 * words, numbers and marks in them is, as each pass gets fresh pages.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@State(Scope.Thread)
public class ChecksBenchmark {

  /** The locales of the pages; {@code all} for every locale of the set together. */
  @Param({"all", "fr-FR", "de-DE", "es-ES", "ja-JP", "ko-KR"})
  public String locale = "all";

  private List<CheckedTexts.Page> pages = List.of();
  private CheckedTexts.Reading reading = CheckedTexts.read(List.of());
  private List<CheckedPath> paths = List.of();

  @Setup
  public void read() {
    find();
    reading = CheckedTexts.read(pages);
  }

  void find() {
    pages = new ArrayList<>();
    for (Corpus.Page page : Corpus.pages()) {
      if (page.set().equals("o365-2020-07")
          && (locale.equals("all") || locale.equals(page.locale()))) {
        SourceFile file = page.file();
        pages.add(
            new CheckedTexts.Page(
                new LanguageTag(page.locale()),
                new SourceFile(page.toString(), file.path(), file.text())));
      }
    }
  }

  List<CheckedTexts.Page> pages() {
    return pages;
  }

  @Setup(Level.Invocation)
  public void forget() {
    paths = reading.fresh();
  }

  /** One pass over the pages. */
  @Benchmark
  public int checks() {
    AtomicInteger findings = new AtomicInteger();
    QualityChecks checks =
        new QualityChecks(finding -> findings.incrementAndGet(), Scoreboard.NONE);
    paths.stream().map(checks::page).toList().forEach(checks::take);
    checks.suspects();
    return findings.get();
  }
}
