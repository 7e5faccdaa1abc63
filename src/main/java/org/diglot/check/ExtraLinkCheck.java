package org.diglot.check;

import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Mark;

/** A link of the translation that the source lacks. */
final class ExtraLinkCheck implements PairCheck {

  static final Rule RULE = Rule.markup("extra-link", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    MarkDifference links = pair.links();
    List<Mark> extra = links.extra();
    if (extra.size() <= links.changed()) {
      return;
    }
    Mark first = extra.get(links.changed());
    findings.report(
        pair.finding(
                RULE,
                pair.target().range(first.start(), first.end()),
                "the translation links "
                    + Quoted.of(first.text())
                    + " to "
                    + Quoted.of(first.target())
                    + ", the source does not")
            .withRemedy("remove the link and keep its text"));
  }
}
