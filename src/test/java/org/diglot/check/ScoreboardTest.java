package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.diglot.check.Scoreboard.Score;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.LanguageTag;
import org.diglot.pipeline.RuleCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures every rule on labelled sentences in every language, and holds the result against the
 * table that ships and the one in the manual. {@code -Ddiglot.scoreboard.rewrite=true} writes both
 * anew.
 */
class ScoreboardTest {

  private static final Path BASE = Path.of(System.getProperty("diglot.basedir", "."));
  private static final Path SHIPPED =
      BASE.resolve("src/main/resources/org/diglot/builtin/scoreboard.csv");
  private static final Path PAGE = BASE.resolve("content/manual/scoreboard.md");
  private static final boolean REWRITE = Boolean.getBoolean("diglot.scoreboard.rewrite");

  /** Whether each rule about meaning must have its sentences in each language. */
  private static final int SENTENCES = 12;

  private static final List<String> LANGUAGES =
      List.of("fr", "ja", "de", "ko", "ar", "es", "zh-Hans", "pt-BR", "ru");

  private static final String TABLE = "## Scores\n";

  private static final List<String> misses = new ArrayList<>();
  private static List<Score> scores = List.of();

  @BeforeAll
  static void measure() {
    assertFalse(REWRITE && System.getenv("CI") != null, "expectations are not rewritten in CI");
    List<LabelledPage> pages = LabelledPage.all();
    List<Set<String>> raised = pages.parallelStream().map(LabelledPage::raised).toList();
    Map<String, int[]> counts = new TreeMap<>();
    for (int i = 0; i < pages.size(); i++) {
      count(pages.get(i), raised.get(i), counts);
    }
    scores = counts.entrySet().stream().map(e -> score(e.getKey(), e.getValue())).toList();
    System.out.print(report());
  }

  private static void count(LabelledPage page, Set<String> raised, Map<String, int[]> counts) {
    if (page.rule().equals(LabelledPage.EVERY_RULE)) {
      Set<String> checks = Checks.rules().stream().map(Rule::id).collect(Collectors.toSet());
      for (String rule : raised) {
        if (checks.contains(rule)) {
          int[] count = of(rule, page, counts);
          count[2]++;
          count[3]++;
          misses.add("flagged by " + rule + ": " + page);
        }
      }
      return;
    }
    boolean isRaised = raised.contains(page.rule());
    int[] count = of(page.rule(), page, counts);
    int column = page.find() ? 0 : 2;
    count[column]++;
    count[column + 1] += isRaised ? 1 : 0;
    if (isRaised != page.find()) {
      misses.add((page.find() ? "missed by " : "flagged by ") + page.rule() + ": " + page);
    }
  }

  private static int[] of(String rule, LabelledPage page, Map<String, int[]> counts) {
    return counts.computeIfAbsent(rule + " " + page.language(), key -> new int[4]);
  }

  private static Score score(String key, int[] count) {
    String[] words = key.split(" ");
    return new Score(words[0], new LanguageTag(words[1]), count[0], count[1], count[2], count[3]);
  }

  private static String report() {
    StringBuilder out = new StringBuilder("Scores on labelled sentences\n");
    for (Score score : scores) {
      out.append(
          String.format(
              Locale.ROOT,
              "  %-32s %-8s precision %.2f  recall %.2f  (%d of %d found, %d of %d flagged)%n",
              score.rule(),
              score.language(),
              score.precision(),
              score.recall(),
              score.found(),
              score.faulty(),
              score.flagged(),
              score.sound()));
    }
    misses.forEach(miss -> out.append("  ").append(miss).append('\n'));
    return out.toString();
  }

  @Test
  void everyLineNamesARule() {
    Set<String> unknown = new TreeSet<>();
    scores.forEach(score -> unknown.add(score.rule()));
    unknown.removeAll(RuleCatalogue.ids());
    assertEquals(Set.of(), unknown);
  }

  @Test
  void errorsAreRightNineTimesInTen() {
    Set<String> errors =
        Checks.rules().stream()
            .filter(rule -> rule.severity() == Severity.ERROR)
            .map(Rule::id)
            .collect(Collectors.toSet());
    Set<String> under =
        scores.stream()
            .filter(score -> errors.contains(score.rule()) && !score.holds(Severity.ERROR))
            .map(score -> score.rule() + " " + score.language())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), under, "rules under their floor");
  }

  @Test
  void everyRuleAboutMeaningHasItsSentences() {
    Map<String, Score> byKey =
        scores.stream()
            .collect(Collectors.toMap(s -> s.rule() + " " + s.language(), score -> score));
    List<String> few = new ArrayList<>();
    for (Rule rule : Checks.measured()) {
      for (String language : LANGUAGES) {
        String key = rule.id() + " " + language;
        Score none = new Score(rule.id(), new LanguageTag(language), 0, 0, 0, 0);
        Score score = byKey.getOrDefault(key, none);
        if (score.faulty() < SENTENCES || score.sound() < SENTENCES) {
          few.add(key + ": " + score.faulty() + " to find, " + score.sound() + " quiet");
        }
      }
    }
    few.forEach(line -> System.out.println("  too few sentences: " + line));
    assertEquals(List.of(), few);
  }

  @Test
  void theShippedTableIsCurrent() throws IOException {
    StringBuilder text = new StringBuilder(Scoreboard.HEAD).append('\n');
    scores.forEach(score -> text.append(score.line()).append('\n'));
    if (REWRITE) {
      Files.writeString(SHIPPED, text);
    }
    assertEquals(text.toString(), Files.readString(SHIPPED));
    assertEquals(scores, Scoreboard.read(text.toString()).scores());
  }

  @Test
  void theManualShowsTheTable() throws IOException {
    String page = Files.readString(PAGE);
    String before = page.substring(0, page.indexOf(TABLE) + TABLE.length());
    String expected = before + "\n" + table();
    if (REWRITE) {
      Files.writeString(PAGE, expected);
    }
    assertEquals(expected, Files.readString(PAGE));
  }

  @Test
  void thePagesOfMeasuredRulesLeadToTheTable() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Rule rule : Checks.measured()) {
      Path page = BASE.resolve("content/manual/rules/" + rule.id() + ".md");
      if (!Files.readString(page).contains("](../scoreboard.md)")) {
        silent.add(rule.id());
      }
    }
    assertEquals(List.of(), silent);
  }

  private static String table() {
    Map<String, Map<String, Score>> rows = new TreeMap<>();
    Set<String> languages = new TreeSet<>(LANGUAGES);
    for (Score score : scores) {
      languages.add(score.language().value());
      rows.computeIfAbsent(score.rule(), rule -> new TreeMap<>())
          .put(score.language().value(), score);
    }
    StringBuilder out = new StringBuilder("| Rule |");
    languages.forEach(language -> out.append(' ').append(language).append(" |"));
    out.append("\n|---|").append("---|".repeat(languages.size())).append('\n');
    rows.forEach(
        (rule, row) -> {
          out.append("| [").append(rule).append("](rules/").append(rule).append(".md) |");
          languages.forEach(language -> out.append(cell(row, language)).append(" |"));
          out.append('\n');
        });
    return out.toString();
  }

  private static String cell(Map<String, Score> row, String language) {
    if (!row.containsKey(language)) {
      return "";
    }
    Score score = row.get(language);
    return String.format(Locale.ROOT, " %.2f / %.2f", score.precision(), score.recall());
  }
}
