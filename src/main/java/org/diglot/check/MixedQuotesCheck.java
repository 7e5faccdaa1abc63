package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** Finds pages that quote with straight marks here and with others there; a note for each page. */
final class MixedQuotesCheck implements PageCheck {

  static final Rule RULE = new Rule("mixed-quotes", Severity.NOTE, "inconsistency");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    String own = page.targetLanguage().typography().quotes();
    List<Spot> straight = new ArrayList<>();
    List<Spot> typographic = new ArrayList<>();
    for (Pair pair : page.all()) {
      if (!pair.isHalf()) {
        straight.addAll(QuotationMarks.straight(pair));
        for (Spot spot : QuotationMarks.typographic(pair)) {
          if (own.indexOf(QuotationMarks.of(spot)) >= 0) {
            typographic.add(spot);
          }
        }
      }
    }
    if (straight.isEmpty() || typographic.isEmpty()) {
      return;
    }
    String message =
        "this page quotes in two ways: %d straight marks, %d others"
            .formatted(straight.size(), typographic.size());
    List<Spot> few = straight.size() <= typographic.size() ? straight : typographic;
    findings.report(QuotationMarks.finding(RULE, few, message, "quote in one way"));
  }
}
