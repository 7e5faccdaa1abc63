package org.diglot.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Severity;
import org.diglot.faults.FaultyPage.Fault;

/** Counts which faults were found, by kind and locale, and what is said of undamaged pages. */
final class FaultScore {

  private static final class Count {
    int faults;
    int found;
    int loud;
    final Map<String, Integer> rules = new TreeMap<>();

    void add(Set<String> by, boolean isLoud) {
      faults++;
      found += by.isEmpty() ? 0 : 1;
      loud += isLoud ? 1 : 0;
      by.forEach(rule -> rules.merge(rule, 1, Integer::sum));
    }

    String line(String name) {
      String by =
          rules.entrySet().stream()
              .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
              .limit(4)
              .map(rule -> rule.getKey() + " " + rule.getValue())
              .collect(Collectors.joining(", "));
      return String.format(
          Locale.ROOT,
          "  %-30s %5d  recall %.2f  (warnings, errors %.2f)  %s",
          name,
          faults,
          (double) found / faults,
          (double) loud / faults,
          by);
    }
  }

  private final Map<String, Count> kinds = new TreeMap<>();
  private final Map<String, Count> locales = new TreeMap<>();
  private final Map<String, Map<String, Count>> kindsByLocale = new TreeMap<>();
  private final Map<String, Integer> segments = new TreeMap<>();
  private final Map<String, Map<String, Integer>> flags = new TreeMap<>();
  private final Map<String, Integer> flagsOfLocale = new HashMap<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> clean = new ArrayList<>();

  /**
   * Takes a set's findings before and after the damage.
   *
   * @param group the locale of a page's location, for the table of false alarms
   */
  void takeClean(List<Diagnostic> findings, Map<String, String> group, Set<String> rules) {
    for (Diagnostic finding : findings) {
      String locale = group.getOrDefault(finding.location().path(), "?");
      String rule = finding.severity().word() + " " + finding.rule().id();
      if (rules.contains(finding.rule().id())) {
        flags.computeIfAbsent(rule, r -> new TreeMap<>()).merge(locale, 1, Integer::sum);
        flagsOfLocale.merge(locale, 1, Integer::sum);
        clean.add(
            String.join(
                "\t",
                locale,
                finding.rule().id(),
                finding.severity().word(),
                finding.location().path() + ":" + finding.location().start(),
                one(finding.message()),
                one(finding.subject().map(s -> s.target() + "\t" + s.source()).orElse(""))));
      }
    }
  }

  private static String one(String text) {
    return text.replace("\r", "").replace('\n', ' ');
  }

  /** Counts the segments of a group. */
  void addSegments(String group, int count) {
    segments.merge(group, count, Integer::sum);
  }

  /** Takes what is said of damaged pages and was not said before. */
  void takeFaults(List<Fault> faults, List<Diagnostic> findings) {
    Map<String, List<Diagnostic>> byFile =
        findings.stream().collect(Collectors.groupingBy(f -> f.location().path()));
    for (Fault fault : faults) {
      Set<String> by = new LinkedHashSet<>();
      boolean loud = false;
      for (Diagnostic finding : byFile.getOrDefault(fault.file(), List.of())) {
        if (points(finding, fault)) {
          by.add(finding.rule().id());
          loud |= finding.severity() != Severity.NOTE;
        }
      }
      count(kinds, fault.kind()).add(by, loud);
      count(locales, fault.locale()).add(by, loud);
      count(kindsByLocale.computeIfAbsent(fault.kind(), k -> new TreeMap<>()), fault.locale())
          .add(by, loud);
      if (by.isEmpty()) {
        missed.add(
            String.join(
                "\t",
                fault.kind(),
                fault.locale(),
                fault.file(),
                "EN " + one(fault.source()),
                "WAS " + one(fault.before()),
                "IS " + one(fault.after())));
      }
    }
  }

  private static boolean points(Diagnostic finding, Fault fault) {
    int start = finding.location().range().start();
    int end = finding.location().range().end();
    return start <= fault.range().end() && end >= fault.range().start() && end > 0;
  }

  private static Count count(Map<String, Count> counts, String name) {
    return counts.computeIfAbsent(name, n -> new Count());
  }

  /** The tables. */
  String report() {
    StringBuilder out = new StringBuilder("Faults found, by kind\n");
    kinds.entrySet().stream()
        .sorted(Comparator.comparingDouble(e -> (double) e.getValue().found / e.getValue().faults))
        .forEach(
            e ->
                out.append(e.getValue().line(e.getKey()))
                    .append("  [")
                    .append(shares(kindsByLocale.get(e.getKey())))
                    .append("]\n"));
    out.append("Faults found, by locale\n");
    locales.forEach((name, count) -> out.append(count.line(name)).append('\n'));
    int all = kinds.values().stream().mapToInt(c -> c.faults).sum();
    int found = kinds.values().stream().mapToInt(c -> c.found).sum();
    int loud = kinds.values().stream().mapToInt(c -> c.loud).sum();
    double mean =
        kinds.values().stream().mapToDouble(c -> (double) c.found / c.faults).average().orElse(0);
    out.append(
        String.format(
            Locale.ROOT,
            "All: %d kinds, %d faults, recall %.3f (warnings and errors %.3f), mean of kinds %.3f%n",
            kinds.size(),
            all,
            (double) found / Math.max(1, all),
            (double) loud / Math.max(1, all),
            mean));
    out.append(alarms());
    return out.toString();
  }

  private static String shares(Map<String, Count> byLocale) {
    return byLocale.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue().found + "/" + e.getValue().faults)
        .collect(Collectors.joining(" "));
  }

  private String alarms() {
    StringBuilder out = new StringBuilder("Flags on undamaged pages, per 1,000 segments\n");
    flags.forEach(
        (rule, byLocale) -> {
          out.append(String.format(Locale.ROOT, "  %-45s", rule));
          byLocale.forEach(
              (locale, count) ->
                  out.append(
                      String.format(
                          Locale.ROOT, " %s %.2f (%d)", locale, share(locale, count), count)));
          out.append('\n');
        });
    segments.forEach(
        (locale, count) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "  all rules, %-12s %6d segments  %.2f per 1,000%n",
                    locale,
                    count,
                    share(locale, flagsOfLocale.getOrDefault(locale, 0)))));
    return out.toString();
  }

  private double share(String locale, int count) {
    return 1000.0 * count / Math.max(1, segments.getOrDefault(locale, 0));
  }

  /** The faults that nobody noticed, a line each, by kind and locale. */
  List<String> missed() {
    return missed.stream().sorted().toList();
  }

  /** What is said of undamaged pages, a line each. */
  List<String> clean() {
    return clean.stream().sorted().toList();
  }

  /** Share of all faults that was found, counted by kind. */
  int faults() {
    return kinds.values().stream().mapToInt(c -> c.faults).sum();
  }

  /** How many kinds were tried. */
  int kinds() {
    return kinds.size();
  }
}
