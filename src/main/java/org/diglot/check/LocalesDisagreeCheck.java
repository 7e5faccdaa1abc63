package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diglot.check.ValueComparison.Difference;
import org.diglot.check.ValueComparison.Item;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.ValueFinder.Kind;
import org.diglot.text.ValueFinder.Value;

/**
 * A locale that alone has another number than the source, where the pair by itself would not show
 * whether its language only words it differently. What the pair shows is reported there.
 */
final class LocalesDisagreeCheck implements PathCheck {

  static final Rule RULE = new Rule("locales-disagree", Severity.WARNING, "numbers");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPath path, Findings findings) {
    for (List<Pair> group : path.sameSource()) {
      if (!group.get(0).source().values().isEmpty()) {
        vote(group, findings);
      }
    }
  }

  private static void vote(List<Pair> group, Findings findings) {
    List<Pair> others = new ArrayList<>();
    for (Pair pair : group) {
      if (!lost(pair).isEmpty() || !pair.values().all().isEmpty()) {
        others.add(pair);
      }
    }
    if (others.size() == 1) {
      Pair odd = others.get(0);
      lost(odd).forEach(value -> report(odd, value, group.size() - 1, findings));
    }
  }

  /** Numbers that the pair lost; each language may leave out a one. */
  private static List<Value> lost(Pair pair) {
    return pair.values().doubtful().stream()
        .filter(item -> item.difference() == Difference.MISSING)
        .flatMap(LocalesDisagreeCheck::number)
        .toList();
  }

  private static Stream<Value> number(Item item) {
    return item.source().stream()
        .filter(value -> value.kind() == Kind.NUMBER && !value.value().equals("1"));
  }

  private static void report(Pair pair, Value value, int others, Findings findings) {
    String message =
        "the source and "
            + others
            + " other locales say "
            + ValueFindings.quoted(pair.source(), value)
            + ", this one does not";
    findings.report(
        pair.finding(RULE, message)
            .withRemedy("add " + ValueFindings.quoted(pair.source(), value)));
  }
}
