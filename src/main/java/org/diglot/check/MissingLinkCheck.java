package org.diglot.check;

import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Mark;

/** A link of the source that the translation lacks. */
final class MissingLinkCheck implements PairCheck {

  static final Rule RULE = Rule.markup("missing-link", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    MarkDifference links = pair.links();
    List<Mark> missing = links.missing();
    if (missing.size() <= links.changed() || LinkDebris.find(pair).isPresent()) {
      return;
    }
    Mark first = missing.get(links.changed());
    findings.report(
        pair.finding(
                RULE,
                "the source links "
                    + Quoted.of(first.text())
                    + " to "
                    + Quoted.of(first.target())
                    + ", the translation does not")
            .withRemedy("link the words for " + Quoted.of(first.text()) + " as the source does"));
  }
}
