package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** Finds pages that quote with straight marks here and with others there; a note for each page. */
final class MixedQuotesCheck implements PageCheck {

  static final Rule RULE = new Rule("mixed-quotes", Severity.NOTE, "inconsistency");

  /** With more of them the page has no rule that they break. */
  private static final int MINORITY = 2;

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
    int fewer = Math.min(straight.size(), typographic.size());
    if (fewer == 0 || fewer * MINORITY > Math.max(straight.size(), typographic.size())) {
      return;
    }
    String message =
        "this page quotes in two ways: "
            + straight.size()
            + " straight marks, "
            + typographic.size()
            + " others";
    List<Spot> few = straight.size() <= typographic.size() ? straight : typographic;
    findings.report(QuotationMarks.finding(RULE, few, message, "quote in one way"));
  }
}
