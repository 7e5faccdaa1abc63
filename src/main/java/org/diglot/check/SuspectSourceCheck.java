package org.diglot.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.check.ValueComparison.Item;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.ValueFinder.Value;

/** A source sentence that all of its locales contradict in the same way. */
final class SuspectSourceCheck implements PathCheck {

  static final Rule RULE = new Rule("suspect-source", Severity.NOTE, "inconsistency");

  static final String REMEDY =
      "compare the source with what the locales say, and correct one of them";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPath path, Findings findings) {
    for (List<Pair> group : path.sameSource()) {
      Set<String> common = differences(group.get(0));
      group.stream().skip(1).takeWhile(p -> !common.isEmpty()).forEach(p -> keep(common, p));
      if (!common.isEmpty()) {
        report(group, common, findings);
      }
    }
  }

  private static void keep(Set<String> common, Pair pair) {
    common.retainAll(differences(pair));
  }

  /** What the translation says in place of something else. */
  private static Set<String> differences(Pair pair) {
    Set<String> found = new HashSet<>();
    for (Item item : pair.values().all()) {
      if (item.source().isPresent() && item.target().isPresent()) {
        found.add(named(item.source().get()) + " as " + named(item.target().get()));
      }
    }
    return found;
  }

  private static String named(Value value) {
    return value.unit().isEmpty() ? value.value() : value.value() + " " + value.unit();
  }

  private static void report(List<Pair> group, Set<String> common, Findings findings) {
    Pair first = group.get(0);
    String locales =
        group.stream()
            .map(pair -> pair.page().key().locale().value())
            .collect(Collectors.joining(", "));
    String message =
        "all locales of this source text give "
            + common.stream().sorted().collect(Collectors.joining(", "))
            + "; the source may be the one that is wrong";
    findings.report(
        first
            .finding(RULE, first.segment().source().range(), message)
            .withDetail("locales: " + locales)
            .withRemedy(REMEDY));
  }
}
