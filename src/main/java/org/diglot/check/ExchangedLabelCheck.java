package org.diglot.check;

import java.util.List;
import java.util.Set;
import org.diglot.check.LabelUse.Exchanged;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** Finds bold texts, as of buttons, that everywhere else translate another one of the source. */
final class ExchangedLabelCheck implements RunCheck {

  static final Rule RULE = new Rule("exchanged-label", Severity.WARNING, "mistranslation");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<PageKey> suspects(RunKnowledge knowledge) {
    return knowledge.labels().exchanged().keySet();
  }

  @Override
  public void check(CheckedPage page, RunKnowledge knowledge, Findings findings) {
    for (Exchanged found : knowledge.labels().exchanged().getOrDefault(page.key(), List.of())) {
      Pair pair = page.all().get(found.pair());
      Mark mark = pair.target().markup().marks(Kind.STRONG).get(found.label());
      findings.report(
          pair.finding(
                  RULE,
                  pair.target().range(mark.start(), mark.end()),
                  "the label "
                      + Quoted.of(mark.text())
                      + " translates "
                      + Quoted.of(found.meant())
                      + " elsewhere, which this source does not have; its "
                      + Quoted.of(found.source())
                      + " is "
                      + Quoted.of(found.usual())
                      + " elsewhere")
              .withRemedy("name what the source names"));
    }
  }
}
