package org.diglot.check;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diglot.CheckedTexts;
import org.diglot.corpus.Corpus;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Prints what each check costs on real pages, in processor time of one thread: a machine that has
 * other things to do does not change it much. Runs where {@code diglot.speed=true}.
 */
@EnabledIfSystemProperty(
    named = "diglot.speed",
    matches = "true",
    disabledReason = "prints times; ask for it with -Ddiglot.speed=true")
class CheckSpeedTest {

  private static final int PASSES = 5;

  private final Map<String, Long> best = new HashMap<>();

  @Test
  void printsWhatEachCheckCosts() {
    List<CheckedTexts.Page> pages = new ArrayList<>();
    for (Corpus.Page page : Corpus.pages()) {
      if (page.set().equals("o365-2020-07")) {
        SourceFile file = page.file();
        pages.add(
            new CheckedTexts.Page(
                new LanguageTag(page.locale()),
                new SourceFile(page.toString(), file.path(), file.text())));
      }
    }
    CheckedTexts.Reading reading = CheckedTexts.read(pages);
    for (int pass = 0; pass < PASSES; pass++) {
      measure(reading.fresh());
    }
    print(CheckedTexts.pairs(pages));
  }

  private void measure(List<CheckedPath> paths) {
    List<Pair> pairs =
        paths.stream()
            .flatMap(path -> path.pages().stream())
            .flatMap(page -> page.all().stream())
            .filter(pair -> !pair.isHalf())
            .toList();
    time("facts: marks", () -> pairs.forEach(pair -> each(pair, PairText::prose)));
    time("facts: cues", () -> pairs.forEach(pair -> each(pair, PairText::hits)));
    time("facts: values", () -> pairs.forEach(pair -> each(pair, PairText::values)));
    Findings findings = new Findings(finding -> {});
    for (Check check : Checks.all()) {
      time(check.rule().id(), () -> run(check, paths, pairs, findings));
    }
    RunKnowledge knowledge = new RunKnowledge();
    List<RunKnowledge.Evidence> evidence = new ArrayList<>();
    time(
        "run: gather",
        () ->
            paths.forEach(
                path ->
                    path.pages().forEach(p -> evidence.add(knowledge.gather(p, path::others)))));
    time("run: take", () -> evidence.forEach(knowledge::take));
    time("run: learn", knowledge::learn);
    for (Check check : Checks.all()) {
      if (check instanceof RunCheck runs) {
        time(
            "run: " + check.rule().id(),
            () -> {
              var suspects = runs.suspects(knowledge);
              paths.stream()
                  .flatMap(path -> path.pages().stream())
                  .filter(page -> suspects.contains(page.key()))
                  .forEach(page -> runs.check(page, knowledge, findings));
            });
      }
    }
  }

  private static void each(Pair pair, java.util.function.Consumer<PairText> fact) {
    fact.accept(pair.source());
    fact.accept(pair.target());
  }

  private static void run(
      Check check, List<CheckedPath> paths, List<Pair> pairs, Findings findings) {
    if (check instanceof PairCheck one) {
      pairs.forEach(pair -> one.check(pair, findings));
    } else if (check instanceof PageCheck one) {
      paths.forEach(path -> path.pages().forEach(page -> one.check(page, findings)));
    } else if (check instanceof PathCheck one) {
      paths.forEach(path -> one.check(path, findings));
    }
  }

  private void time(String name, Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    best.merge(name, time, Math::min);
  }

  private void print(int pairs) {
    best.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(
            e ->
                System.out.printf(
                    Locale.ROOT,
                    "  %-36s %8.2f microseconds a pair%n",
                    e.getKey(),
                    e.getValue() / 1000.0 / pairs));
    long all = best.values().stream().mapToLong(Long::longValue).sum();
    System.out.printf(
        Locale.ROOT,
        "All checks: %,d pairs, %.2f microseconds a pair, %,.0f pairs a second on one core%n",
        pairs,
        all / 1000.0 / pairs,
        pairs * 1e9 / all);
  }
}
