package org.diglot.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.diagnostic.Subject;
import org.diglot.model.LanguageTag;
import org.diglot.text.Languages;

/**
 * How well each rule does in each language, measured on labelled sentences while this program was
 * built. A rule that is not good enough in a language weighs no more than a note there.
 */
public final class Scoreboard {

  /** Nothing was measured, and nothing is held against a rule. */
  public static final Scoreboard NONE = new Scoreboard(List.of(), Set.of());

  /** The first line of the file. */
  public static final String HEAD = "rule,language,faulty,found,sound,flagged";

  /** So many sentences it takes to judge a rule. */
  private static final int ENOUGH = 6;

  /** What an error must be: right nine times in ten. */
  public static final double PRECISION = 0.9;

  /** What an error must find. */
  public static final double RECALL = 0.85;

  private static final double PRECISION_OF_WARNINGS = 0.7;
  private static final double RECALL_OF_WARNINGS = 0.5;

  /**
   * A rule's score in a language.
   *
   * @param rule the rule's id
   * @param language the language of the translations
   * @param faulty number of sentences in which it should find something
   * @param found in how many of them it does
   * @param sound number of sentences in which it should find nothing
   * @param flagged in how many of them it finds something all the same
   */
  public record Score(
      String rule, LanguageTag language, int faulty, int found, int sound, int flagged) {

    /** Share of the sentences it flags that are faulty; 1 where it flags none. */
    public double precision() {
      return found + flagged == 0 ? 1 : (double) found / (found + flagged);
    }

    /** Share of the faulty sentences that it flags; 1 where there are none. */
    public double recall() {
      return faulty == 0 ? 1 : (double) found / faulty;
    }

    /** Whether it is right often enough for findings of a weight, as far as is known. */
    public boolean holds(Severity severity) {
      if (faulty + sound < ENOUGH) {
        return true;
      }
      return switch (severity) {
        case ERROR -> precision() >= PRECISION && recall() >= RECALL;
        case WARNING -> precision() >= PRECISION_OF_WARNINGS && recall() >= RECALL_OF_WARNINGS;
        case NOTE -> true;
      };
    }

    /** The line of the file. */
    public String line() {
      return String.format(
          Locale.ROOT, "%s,%s,%d,%d,%d,%d", rule, language, faulty, found, sound, flagged);
    }
  }

  private final List<Score> scores;
  private final Map<String, Map<LanguageTag, Score>> byRule = new HashMap<>();
  private final Set<String> needWords;

  private Scoreboard(List<Score> scores, Set<String> needWords) {
    this.scores = List.copyOf(scores);
    this.needWords = needWords;
    for (Score score : scores) {
      byRule.computeIfAbsent(score.rule(), rule -> new HashMap<>()).put(score.language(), score);
    }
  }

  /**
   * Reads the file that the build wrote.
   *
   * @throws IllegalArgumentException where that is another file
   */
  public static Scoreboard read(String text) {
    List<Score> scores = new ArrayList<>();
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      throw new IllegalArgumentException("no scoreboard");
    }
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      scores.add(
          new Score(
              cells[0],
              new LanguageTag(cells[1]),
              Integer.parseInt(cells[2]),
              Integer.parseInt(cells[3]),
              Integer.parseInt(cells[4]),
              Integer.parseInt(cells[5])));
    }
    return new Scoreboard(scores, Set.copyOf(Checks.meaning().stream().map(Rule::id).toList()));
  }

  /** All scores, by rule and language. */
  public List<Score> scores() {
    return scores;
  }

  /** The finding as heavy as its rule may be in its language. */
  Diagnostic weigh(Diagnostic finding) {
    Optional<LanguageTag> locale = finding.subject().map(Subject::locale);
    if (finding.severity() == Severity.NOTE || locale.isEmpty()) {
      return finding;
    }
    return holds(finding, locale.get()) ? finding : finding.withSeverity(Severity.NOTE);
  }

  private boolean holds(Diagnostic finding, LanguageTag locale) {
    Map<LanguageTag, Score> known = byRule.getOrDefault(finding.rule().id(), Map.of());
    for (LanguageTag tag : Languages.fallbacks(locale)) {
      Optional<Score> score = Optional.ofNullable(known.get(tag));
      if (score.isPresent()) {
        return score.get().holds(finding.severity());
      }
    }
    // A rule about meaning lives on the words of a language; nobody knows how it does without.
    return known.isEmpty()
        || finding.severity() != Severity.ERROR
        || !needWords.contains(finding.rule().id());
  }
}
