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
 * @param suppressed how many more are suppressed
 * @param known how many more are known from the baseline
 */
public record DiagnosticSummary(
    int total,
    Map<Severity, Integer> bySeverity,
    Map<String, Integer> byLanguage,
    Map<String, Integer> byRule,
    int suppressed,
    int known) {

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
        count(diagnostics, d -> d.rule().id()),
        0,
        0);
  }

  /** Counts judged findings: those that count in every respect, the others as quiet ones only. */
  public static DiagnosticSummary ofFindings(List<Finding> findings) {
    List<Finding> open = findings.stream().filter(Finding::counts).toList();
    int suppressed = (int) findings.stream().filter(f -> f.suppression().isPresent()).count();
    return new DiagnosticSummary(
        open.size(),
        count(open, f -> f.diagnostic().severity()),
        count(open, f -> f.place().language()),
        count(open, f -> f.diagnostic().rule().id()),
        suppressed,
        findings.size() - open.size() - suppressed);
  }

  private static <T, K extends Comparable<K>> Map<K, Integer> count(
      List<T> diagnostics, Function<T, K> key) {
    return diagnostics.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.summingInt(d -> 1)));
  }

  /** The numbers as lines to print, without line ends; one line where there are no findings. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (total == 0) {
      lines.add(suppressed + known == 0 ? "No findings" : "No findings that count");
    } else {
      lines.add(counted(total, "finding") + ": " + severities());
      lines.add("    by language: " + mostFirst(byLanguage));
      lines.add("    by rule: " + mostFirst(byRule));
    }
    if (suppressed + known > 0) {
      lines.add("    not counted: " + quiet());
    }
    return lines;
  }

  private String quiet() {
    List<String> parts = new ArrayList<>();
    if (suppressed > 0) {
      parts.add(suppressed + " suppressed");
    }
    if (known > 0) {
      parts.add(known + " known from the baseline");
    }
    return String.join(", ", parts);
  }

  private String severities() {
    return bySeverity.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> counted(entry.getValue(), entry.getKey().word()))
        .collect(Collectors.joining(", "));
  }

  static String counted(int count, String noun) {
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
