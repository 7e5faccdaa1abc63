package org.diglot.diagnostic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entries of {@code suppressions.yml}.
 *
 * @param entries in the order of the file
 */
public record Suppressions(List<Suppression> entries) {

  /** Nothing is suppressed. */
  public static final Suppressions NONE = new Suppressions(List.of());

  public Suppressions {
    entries = List.copyOf(entries);
  }

  /**
   * What came of applying suppressions.
   *
   * @param findings every finding in its order, suppressed ones marked
   * @param diagnostics what is wrong with the entries: unused and expired ones
   */
  record Outcome(List<Finding> findings, List<Diagnostic> diagnostics) {}

  /** Marks the findings that an entry speaks of, and reports entries that do nothing. */
  Outcome apply(List<Finding> findings, LocalDate today) {
    return new Run(entries, today).apply(findings);
  }

  private static final class Run {

    private final List<Suppression> entries;
    private final LocalDate today;
    private final Map<String, List<Suppression>> byRuleAndKey = new HashMap<>();
    private final Set<Suppression> used = new HashSet<>();
    private final Map<Suppression, Finding> expired = new HashMap<>();

    Run(List<Suppression> entries, LocalDate today) {
      this.entries = entries;
      this.today = today;
      for (Suppression entry : entries) {
        byRuleAndKey
            .computeIfAbsent(name(entry.rule(), entry.key()), name -> new ArrayList<>())
            .add(entry);
      }
    }

    private static String name(String rule, String key) {
      return rule + " " + key;
    }

    Outcome apply(List<Finding> findings) {
      List<Finding> judged = findings.stream().map(this::judged).toList();
      Map<String, List<Finding>> open = new HashMap<>();
      for (Finding finding : judged) {
        if (finding.suppression().isEmpty()) {
          open.computeIfAbsent(finding.diagnostic().rule().id(), rule -> new ArrayList<>())
              .add(finding);
        }
      }
      List<Diagnostic> problems = new ArrayList<>();
      for (Suppression entry : entries) {
        if (expired.containsKey(entry)) {
          problems.add(expired(entry, expired.get(entry)));
        } else if (!used.contains(entry)) {
          problems.add(unused(entry, open.getOrDefault(entry.rule(), List.of())));
        }
      }
      return new Outcome(judged, problems);
    }

    private Finding judged(Finding finding) {
      Optional<Suppression> holding = Optional.empty();
      String name = name(finding.diagnostic().rule().id(), finding.key());
      for (Suppression entry : byRuleAndKey.getOrDefault(name, List.of())) {
        if (entry.isAbout(finding)) {
          if (entry.isExpired(today)) {
            expired.putIfAbsent(entry, finding);
          } else {
            used.add(entry);
            holding = holding.or(() -> Optional.of(entry));
          }
        }
      }
      return holding.map(finding::suppressedBy).orElse(finding);
    }

    private static Diagnostic expired(Suppression entry, Finding finding) {
      return Diagnostic.of(
              SuppressionRules.EXPIRED_SUPPRESSION,
              entry.location(),
              "the suppression of "
                  + entry.rule()
                  + " expired on "
                  + entry.expires().map(LocalDate::toString).orElse(""))
          .withDetail("reason given: " + entry.reason())
          .withRelated("the finding counts again", finding.diagnostic().location())
          .withRemedy("correct the finding and remove the entry, or set a later date");
    }

    private static Diagnostic unused(Suppression entry, List<Finding> open) {
      Optional<Finding> now = changed(entry, open);
      Diagnostic unused =
          Diagnostic.of(
              SuppressionRules.UNUSED_SUPPRESSION,
              entry.location(),
              "the suppression of "
                  + entry.rule()
                  + " "
                  + now.map(finding -> "no longer holds: " + whatChanged(entry, finding))
                      .orElse("suppresses nothing"));
      return now.map(
              finding ->
                  unused
                      .withRelated("the finding as it is now", finding.diagnostic().location())
                      .withRemedy(
                          "judge the finding again; then write \"key: "
                              + finding.key()
                              + "\" or remove the entry"))
          .orElseGet(() -> unused.withRemedy("remove the entry"));
    }

    /** The finding that an entry most probably spoke of before a text changed. */
    private static Optional<Finding> changed(Suppression entry, List<Finding> open) {
      List<Finding> about =
          open.stream()
              .filter(entry::isAbout)
              .filter(finding -> isSameSegment(entry, finding) || sharesText(entry, finding))
              .toList();
      return about.stream()
          .filter(finding -> isSameSegment(entry, finding))
          .findFirst()
          .or(() -> about.stream().findFirst());
    }

    private static boolean isSameSegment(Suppression entry, Finding finding) {
      return entry.segment().isPresent()
          && entry.segment().equals(finding.segment().map(Object::toString));
    }

    private static boolean sharesText(Suppression entry, Finding finding) {
      return TextKeys.haveSameSource(entry.key(), finding.key())
          || TextKeys.haveSameTarget(entry.key(), finding.key());
    }

    private static String whatChanged(Suppression entry, Finding finding) {
      if (TextKeys.haveSameSource(entry.key(), finding.key())) {
        return "the target text changed since";
      }
      return TextKeys.haveSameTarget(entry.key(), finding.key())
          ? "the source text changed since"
          : "both texts changed since";
    }
  }
}
