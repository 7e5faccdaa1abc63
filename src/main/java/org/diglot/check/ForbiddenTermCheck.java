package org.diglot.check;

import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Fix;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.memory.TermMatch;

/** Finds words that the termbase forbids for what the source says. */
final class ForbiddenTermCheck implements PairCheck {

  static final Rule RULE = new Rule("forbidden-term", Severity.WARNING, "terminology");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (!pair.page().termbase().isEmpty()) {
      PairTerms.of(pair).forbidden().forEach(term -> findings.report(finding(pair, term)));
    }
  }

  private static Diagnostic finding(Pair pair, TermMatch term) {
    String found = pair.target().prose().substring(term.start(), term.end());
    Optional<String> preferred = pair.page().termbase().preferred(term.entry().concept());
    Diagnostic finding =
        pair.finding(
                RULE,
                pair.target().plainRange(term.start(), term.end()),
                "the termbase forbids \""
                    + found
                    + "\""
                    + (term.entry().source().isEmpty()
                        ? ""
                        : " for \"" + term.entry().source() + "\""))
            .withRemedy(preferred.map(word -> "write \"" + word + "\"").orElse("use another word"));
    Diagnostic noted =
        term.entry().note().map(note -> finding.withDetail("note: " + note)).orElse(finding);
    return noted.withFix(preferred.flatMap(word -> fix(pair, term, found, word)));
  }

  /** Only a spelling is mended: another word may need other grammar around it. */
  private static Optional<Fix> fix(Pair pair, TermMatch term, String found, String preferred) {
    int start = pair.target().markup().offset(term.start());
    return found.equalsIgnoreCase(preferred) && pair.target().markdown().startsWith(found, start)
        ? pair.fix("write \"" + preferred + "\"", start, start + found.length(), preferred)
        : Optional.empty();
  }
}
