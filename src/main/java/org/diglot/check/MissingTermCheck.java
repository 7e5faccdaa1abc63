package org.diglot.check;

import java.util.HashSet;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.memory.TermMatch;
import org.diglot.memory.Termbase;

/** Finds source terms for which the translation has none of the termbase's words. */
final class MissingTermCheck implements PairCheck {

  static final Rule RULE = new Rule("missing-term", Severity.WARNING, "terminology");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    Termbase terms = pair.page().termbase();
    if (terms.isEmpty()) {
      return;
    }
    PairTerms found = PairTerms.of(pair);
    Set<String> seen = new HashSet<>();
    found.forbidden().forEach(term -> seen.add(term.entry().concept()));
    for (TermMatch term : found.inSource()) {
      String concept = term.entry().concept();
      if (seen.add(concept)
          && terms.hasPermitted(concept)
          && !terms.isTranslated(concept, found.target())) {
        report(pair, term, findings);
      }
    }
  }

  private static void report(Pair pair, TermMatch term, Findings findings) {
    String source = pair.source().prose().substring(term.start(), term.end());
    String preferred =
        pair.page().termbase().preferred(term.entry().concept()).orElse(term.entry().target());
    findings.report(
        pair.finding(
                RULE,
                "the source says \""
                    + source
                    + "\"; the translation has no term for it that the termbase permits")
            .withRemedy("use \"" + preferred + "\""));
  }
}
