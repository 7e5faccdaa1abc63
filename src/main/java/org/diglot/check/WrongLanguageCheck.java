package org.diglot.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.CommonWords;
import org.diglot.text.LetterRuns.Run;
import org.diglot.text.WritingSystem;

/** A translation in another language than the page's: another script, or another one's words. */
final class WrongLanguageCheck implements PairCheck {

  static final Rule RULE = new Rule("wrong-language", Severity.ERROR, "untranslated");

  private static final int LEAST_WORDS = 4;
  private static final int LEAST_OWN = 2;
  private static final int LEAST_LETTERS = 3;
  private static final int LEAST_CHARACTERS = 2;
  private static final double COPIED = 0.6;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    WritingSystem writing = pair.page().targetWriting();
    if (writing.isUnknown()) {
      return;
    }
    Optional<String> found = alienScript(pair, writing);
    if (found.isEmpty()) {
      found = alienWords(pair, writing);
    }
    if (found.isEmpty()) {
      AlienSentence.find(pair).ifPresent(sentence -> report(pair, sentence, findings));
    }
    found.ifPresent(
        language ->
            findings.report(
                pair.finding(
                        RULE,
                        "the translation is not in the page's language but "
                            + language
                            + ": "
                            + Quoted.of(pair.target().markup().plain()))
                    .withRemedy("translate the source into the page's language")));
  }

  private static void report(Pair pair, AlienSentence sentence, Findings findings) {
    String words = pair.target().prose().substring(sentence.start(), sentence.end());
    findings.report(
        pair.finding(
                RULE,
                pair.target().plainRange(sentence.start(), sentence.end()),
                "words of the source's language stand in the translation, and not in the source: "
                    + Quoted.of(words))
            .withSeverity(Severity.WARNING)
            .withRemedy("translate them, or remove what the source does not say"));
  }

  /** Letters that neither the language has nor the source, names in Latin letters apart. */
  private static Optional<String> alienScript(Pair pair, WritingSystem writing) {
    int alien = 0;
    int foreign = 0;
    String script = "";
    for (Run run : pair.target().runs()) {
      if (!run.isLatin() && !writing.has(run.script()) && isScript(run)) {
        alien += run.folded().length();
        script = name(run);
      }
      for (int i = 0; i < run.folded().length() && !run.isLatin(); i++) {
        foreign += writing.isForeign(run.folded().charAt(i)) ? 1 : 0;
      }
    }
    if (alien >= LEAST_LETTERS && isLatinOnly(pair.source().runs())) {
      return Optional.of("in " + script + " letters");
    }
    return foreign >= LEAST_CHARACTERS && isLatinOnly(pair.source().runs())
        ? Optional.of("in the Chinese characters of another country")
        : Optional.empty();
  }

  private static boolean isScript(Run run) {
    return switch (run.script()) {
      case COMMON, INHERITED, UNKNOWN -> false;
      case GREEK -> run.folded().length() >= LEAST_LETTERS;
      default -> true;
    };
  }

  private static String name(Run run) {
    String name = run.script().name();
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean isLatinOnly(List<Run> runs) {
    return runs.stream().allMatch(run -> run.isLatin() || !isScript(run));
  }

  private static Optional<String> alienWords(Pair pair, WritingSystem writing) {
    List<Run> runs = pair.target().runs();
    if (runs.size() < LEAST_WORDS) {
      return Optional.empty();
    }
    CommonWords words = pair.page().commonWords();
    if (!writing.isLatin() && isLatinOnly(runs)) {
      long lower =
          runs.stream().filter(Run::lower).filter(run -> run.folded().length() > 1).count();
      return (lower >= LEAST_WORDS || own(pair) >= LEAST_OWN) && !isCopy(pair)
          ? Optional.of("in Latin letters")
          : Optional.empty();
    }
    List<Run> own =
        writing.isLatin() ? runs : runs.stream().filter(run -> writing.has(run.script())).toList();
    return words
        .other(own, pair.target().language().language())
        .filter(language -> !isCopy(pair))
        .map(language -> "in " + CommonWords.name(language));
  }

  /** How many small words it has that the source has not: no names, and nothing that was left. */
  private static long own(Pair pair) {
    Set<String> source = new HashSet<>();
    pair.source().runs().forEach(run -> source.add(run.folded()));
    return pair.target().runs().stream()
        .filter(run -> run.lower() && run.folded().length() > 1 && !source.contains(run.folded()))
        .count();
  }

  /** Whether it is the source's text: left, not translated into another language. */
  private static boolean isCopy(Pair pair) {
    Set<String> source = new HashSet<>();
    pair.source().runs().forEach(run -> source.add(run.folded()));
    List<Run> runs = pair.target().runs();
    long same = runs.stream().filter(run -> source.contains(run.folded())).count();
    return same >= COPIED * runs.size();
  }
}
