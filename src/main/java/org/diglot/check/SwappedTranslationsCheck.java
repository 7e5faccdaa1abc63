package org.diglot.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/**
 * Two neighbours whose translations stand in each other's place: what no translation changes,
 * numbers, addresses, code and names in capitals, crosses over.
 */
final class SwappedTranslationsCheck implements PageCheck {

  static final Rule RULE = new Rule("swapped-translations", Severity.ERROR, "mistranslation");

  private static final int NEAR = 2;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    List<Pair> pairs = page.all().stream().filter(pair -> !pair.isHalf()).toList();
    List<Set<String>> source = pairs.stream().map(pair -> pair.source().anchors()).toList();
    List<Set<String>> target = pairs.stream().map(pair -> pair.target().anchors()).toList();
    for (int i = 0; i < pairs.size(); i++) {
      for (int j = i + 1; j <= Math.min(i + NEAR, pairs.size() - 1); j++) {
        if (isCrossed(source.get(i), source.get(j), target.get(i), target.get(j))) {
          report(pairs.get(i), pairs.get(j), findings);
        }
      }
    }
  }

  private static boolean isCrossed(
      Set<String> sourceA, Set<String> sourceB, Set<String> targetA, Set<String> targetB) {
    if (sourceA.isEmpty() && sourceB.isEmpty()) {
      return false;
    }
    if (isKept(sourceA, sourceB, targetA) || isKept(sourceB, sourceA, targetB)) {
      return false;
    }
    Set<String> onlyA = without(sourceA, sourceB);
    Set<String> onlyB = without(sourceB, sourceA);
    int crossedA = shared(onlyA, targetB);
    int crossedB = shared(onlyB, targetA);
    return crossedA == onlyA.size()
        && crossedB == onlyB.size()
        && (crossedA > 0 && crossedB > 0 || crossedA + crossedB > 1);
  }

  /** Whether a target has what its source alone has. */
  private static boolean isKept(Set<String> source, Set<String> other, Set<String> target) {
    for (String anchor : source) {
      if (target.contains(anchor) && !other.contains(anchor)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> without(Set<String> set, Set<String> other) {
    Set<String> rest = new HashSet<>(set);
    rest.removeAll(other);
    return rest;
  }

  private static int shared(Set<String> some, Set<String> others) {
    int shared = 0;
    for (String anchor : some) {
      shared += others.contains(anchor) ? 1 : 0;
    }
    return shared;
  }

  private static void report(Pair first, Pair second, Findings findings) {
    findings.report(
        first
            .finding(
                RULE,
                "the translations of "
                    + first.segment().id()
                    + " and "
                    + second.segment().id()
                    + " stand in each other's place")
            .withRelated(
                "its translation stands here",
                Location.of(second.page().file(), second.segment().target().range()))
            .withRemedy("exchange the two translations"));
  }
}
