package org.diglot.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Mark;

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
    List<Set<String>> source = pairs.stream().map(pair -> anchors(pair.source())).toList();
    List<Set<String>> target = pairs.stream().map(pair -> anchors(pair.target())).toList();
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
    Set<String> onlyA = without(sourceA, sourceB);
    Set<String> onlyB = without(sourceB, sourceA);
    int kept = shared(onlyA, targetA) + shared(onlyB, targetB);
    int crossedA = shared(onlyA, targetB);
    int crossedB = shared(onlyB, targetA);
    return kept == 0
        && crossedA == onlyA.size()
        && crossedB == onlyB.size()
        && (crossedA > 0 && crossedB > 0 || crossedA + crossedB > 1);
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

  /** What stays as it is in any language. */
  private static Set<String> anchors(PairText half) {
    if (half.isTooLong()) {
      return Set.of();
    }
    Set<String> anchors = new HashSet<>();
    addWords(half.markup().plain(), anchors);
    for (Mark mark : half.markup().marks()) {
      switch (mark.kind()) {
        case CODE -> anchors.add(mark.text());
        case LINK, ADDRESS, IMAGE -> anchors.add(lastPart(mark.target()));
        default -> {}
      }
    }
    return anchors;
  }

  /** Of an address what its language does not change. */
  private static String lastPart(String link) {
    return "link " + link.substring(link.lastIndexOf('/') + 1);
  }

  /** Words of ASCII letters and digits with a digit or two capitals. */
  private static void addWords(String text, Set<String> anchors) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean part = i < text.length() && isPart(text.charAt(i));
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        String word = text.substring(start, i);
        if (isAnchor(word)) {
          anchors.add(word);
        }
        start = -1;
      }
    }
  }

  private static boolean isPart(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isAnchor(String word) {
    int capitals = 0;
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
    }
    return capitals > 1
        || digits > 0 && (capitals > 0 || word.length() > 1 && digits == word.length());
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
