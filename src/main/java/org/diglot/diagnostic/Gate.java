package org.diglot.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which findings make a run fail.
 *
 * @param failOn the lightest severity that does; empty where no finding does
 */
public record Gate(Optional<Severity> failOn) {

  /** Errors make a run fail. */
  public static final Gate DEFAULT = new Gate(Optional.of(Severity.ERROR));

  private static final String NEVER = "never";
  private static final int MAX_NAMED = 5;

  /**
   * Reads the parameter's text: {@code error}, {@code warning}, {@code note} or {@code never}.
   *
   * @throws SettingsException for any other text
   */
  public static Gate parse(String text) throws SettingsException {
    String word = text.strip();
    if (word.toLowerCase(Locale.ROOT).equals(NEVER)) {
      return new Gate(Optional.empty());
    }
    return new Gate(
        Optional.of(
            Severity.ofWord(word)
                .orElseThrow(
                    () ->
                        new SettingsException(
                            "failOn: \""
                                + SafeText.escape(word)
                                + "\" is not a severity; write "
                                + Levels.words()
                                + " or "
                                + NEVER))));
  }

  /** Whether a finding makes the run fail. */
  public boolean failsOn(Finding finding) {
    return finding.counts()
        && failOn.filter(finding.diagnostic().severity()::isAtLeast).isPresent();
  }

  /**
   * Judges a run.
   *
   * @param shortfalls one sentence each for coverage that is lower than the user asks for; they
   *     fail the run whatever findings may do
   */
  public Verdict judge(List<Finding> findings, List<String> shortfalls) {
    List<Finding> failing = findings.stream().filter(this::failsOn).toList();
    List<String> reasons = new ArrayList<>();
    List<String> remedies = new ArrayList<>();
    if (!failing.isEmpty()) {
      reasons.add(reason(failing));
      remedies.add(
          "correct what is listed above, or suppress single findings in suppressions.yml, or keep"
              + " known ones in a file with -Ddiglot.baseline");
    }
    if (!shortfalls.isEmpty()) {
      reasons.add(named(shortfalls, "; "));
      remedies.add("complete the translations, or ask for less with minimumCoverage");
    }
    return reasons.isEmpty()
        ? Verdict.PASSED
        : new Verdict(false, String.join("; ", reasons), String.join("; ", remedies));
  }

  private static String reason(List<Finding> failing) {
    String severities =
        count(failing, finding -> finding.diagnostic().severity()).entrySet().stream()
            .map(entry -> DiagnosticSummary.counted(entry.getValue(), entry.getKey().word()))
            .collect(Collectors.joining(" and "));
    List<String> rules =
        count(failing, finding -> finding.diagnostic().rule().id()).entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .toList();
    TreeSet<String> languages = new TreeSet<>();
    failing.forEach(finding -> languages.add(finding.place().language()));
    return severities + " (" + named(rules, ", ") + ") in " + named(List.copyOf(languages), ", ");
  }

  private static <K> Map<K, Integer> count(List<Finding> findings, Function<Finding, K> key) {
    return findings.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.summingInt(finding -> 1)));
  }

  private static String named(List<String> names, String separator) {
    String shown =
        names.stream()
            .limit(MAX_NAMED)
            .map(SafeText::escape)
            .collect(Collectors.joining(separator));
    int more = names.size() - MAX_NAMED;
    return more > 0 ? shown + separator + more + " more" : shown;
  }
}
