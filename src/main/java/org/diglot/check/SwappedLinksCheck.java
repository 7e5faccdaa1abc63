package org.diglot.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/**
 * Links that have each other's addresses. Word order may change with the language, so only links
 * whose texts are the same in both halves tell, and two links of which names and numbers in their
 * texts say which is which.
 */
final class SwappedLinksCheck implements PairCheck {

  /** A shorter word may be another one of another language. */
  private static final int SHORTEST = 3;

  static final Rule RULE = Rule.markup("swapped-links", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    List<Mark> sources = pair.source().markup().marks(Kind.LINK);
    if (sources.size() < 2 || !pair.links().isEmpty()) {
      return;
    }
    Map<String, String> addresses = new HashMap<>();
    for (Mark link : sources) {
      String before = addresses.put(link.text(), Address.key(link));
      if (before != null && !before.equals(Address.key(link))) {
        return;
      }
    }
    for (Mark link : pair.target().markup().marks(Kind.LINK)) {
      String address = addresses.getOrDefault(link.text(), Address.key(link));
      if (!link.text().isBlank() && !address.equals(Address.key(link))) {
        findings.report(finding(pair, link));
        return;
      }
    }
    exchanged(pair, sources).ifPresent(link -> findings.report(finding(pair, link)));
  }

  private static Diagnostic finding(Pair pair, Mark link) {
    return pair.finding(
            RULE,
            pair.target().range(link.start(), link.end()),
            Quoted.of(link.text())
                + " leads to "
                + Quoted.of(link.target())
                + ", where the source leads from another link")
        .withRemedy("give each link the address that it has in the source");
  }

  /** The first of two links whose words stand in the other one's source, and none in its own. */
  private static Optional<Mark> exchanged(Pair pair, List<Mark> sources) {
    List<Mark> targets = pair.target().markup().marks(Kind.LINK);
    if (sources.size() != 2 || targets.size() != 2) {
      return Optional.empty();
    }
    Set<String> first = words(sources.get(0));
    Set<String> second = words(sources.get(1));
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    first.removeAll(shared);
    second.removeAll(shared);
    int straight = 0;
    int crossed = 0;
    for (Mark target : targets) {
      boolean isFirst = Address.key(target).equals(Address.key(sources.get(0)));
      Set<String> words = words(target);
      straight += common(words, isFirst ? first : second);
      crossed += common(words, isFirst ? second : first);
    }
    return straight == 0 && crossed > 0 ? Optional.of(targets.get(0)) : Optional.empty();
  }

  private static int common(Set<String> words, Set<String> others) {
    return (int) words.stream().filter(others::contains).count();
  }

  /** The Latin words and numbers of a link's text, in lower case. */
  private static Set<String> words(Mark link) {
    Set<String> words = new HashSet<>();
    LatinWords.of(link.text()).stream()
        .map(word -> word.text().toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST || Character.isDigit(word.charAt(0)))
        .forEach(words::add);
    return words;
  }
}
