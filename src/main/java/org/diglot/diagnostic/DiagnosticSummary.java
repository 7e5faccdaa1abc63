package org.diglot.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Findings in numbers.
 *
 * @param total how many there are
 * @param bySeverity how many of each severity; severities without any are absent
 * @param byLanguage how many in each language's files
 * @param byRule how many of each rule
 */
public record DiagnosticSummary(
    int total,
    Map<Severity, Integer> bySeverity,
    Map<String, Integer> byLanguage,
    Map<String, Integer> byRule) {

  private static final int MAX_SHOWN = 12;

  public DiagnosticSummary {
    bySeverity = Map.copyOf(bySeverity);
    byLanguage = Map.copyOf(byLanguage);
    byRule = Map.copyOf(byRule);
  }

  /**
   * Counts findings.
   *
   * @param languageOf names the language, or another group, of the file that a finding points at
   */
  public static DiagnosticSummary of(
      List<Diagnostic> diagnostics, Function<Location, String> languageOf) {
    return new DiagnosticSummary(
        diagnostics.size(),
        count(diagnostics, Diagnostic::severity),
        count(diagnostics, d -> languageOf.apply(d.location())),
        count(diagnostics, d -> d.rule().id()));
  }

  private static <K extends Comparable<K>> Map<K, Integer> count(
      List<Diagnostic> diagnostics, Function<Diagnostic, K> key) {
    return diagnostics.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.summingInt(d -> 1)));
  }

  /** The numbers as lines to print, without line ends; one line where there are no findings. */
  public List<String> lines() {
    if (total == 0) {
      return List.of("No findings");
    }
    List<String> lines = new ArrayList<>();
    lines.add(counted(total, "finding") + ": " + severities());
    lines.add("    by language: " + mostFirst(byLanguage));
    lines.add("    by rule: " + mostFirst(byRule));
    return lines;
  }

  private String severities() {
    return bySeverity.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> counted(entry.getValue(), entry.getKey().word()))
        .collect(Collectors.joining(", "));
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String mostFirst(Map<String, Integer> counts) {
    String shown =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MAX_SHOWN)
            .map(entry -> SafeText.escape(entry.getKey()) + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    int more = counts.size() - MAX_SHOWN;
    return more > 0 ? shown + ", and " + more + " more" : shown;
  }
}
