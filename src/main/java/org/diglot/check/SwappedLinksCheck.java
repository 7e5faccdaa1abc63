package org.diglot.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/**
 * Links that have each other's addresses. Word order may change with the language, so only links
 * whose texts are the same in both halves tell.
 */
final class SwappedLinksCheck implements PairCheck {

  static final Rule RULE = Rule.markup("swapped-links", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    List<Mark> sources = pair.source().markup().marks(Kind.LINK);
    if (sources.size() < 2 || !LinkDifference.of(pair).isEmpty()) {
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
        findings.report(
            pair.finding(
                    RULE,
                    pair.target().range(link.start(), link.end()),
                    Quoted.of(link.text())
                        + " leads to "
                        + Quoted.of(link.target())
                        + ", where the source leads from another link")
                .withRemedy("give each link the address that it has in the source"));
        return;
      }
    }
  }
}
