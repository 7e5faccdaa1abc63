package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** Finds pages with quotation marks that the language does not use; a note for each page. */
final class ForeignQuotesCheck implements PageCheck {

  static final Rule RULE = new Rule("foreign-quotes", Severity.NOTE, "locale-violation");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    String own = page.targetLanguage().typography().quotes();
    if (own.isEmpty()) {
      return;
    }
    List<Spot> foreign = new ArrayList<>();
    for (Pair pair : page.all()) {
      if (!pair.isHalf()) {
        for (Spot spot : QuotationMarks.typographic(pair)) {
          if (own.indexOf(QuotationMarks.of(spot)) < 0) {
            foreign.add(spot);
          }
        }
      }
    }
    if (!foreign.isEmpty()) {
      String usual = own.charAt(0) + "…" + own.charAt(1);
      String message =
          "\"" + QuotationMarks.of(foreign.get(0)) + "\" is no quotation mark of this language";
      findings.report(
          QuotationMarks.finding(RULE, foreign, message, "write " + usual + " instead"));
    }
  }
}
