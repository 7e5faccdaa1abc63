package org.diglot.check;

import org.diglot.check.MeaningDifference.Inversion;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.Lexicon.Cue;

/** Finds a negation that came or went. */
final class InvertedMeaningCheck implements PairCheck {

  static final Rule RULE = new Rule("inverted-meaning", Severity.ERROR, "mistranslation");

  /** A longer piece of bold text is no label. */
  private static final int LONGEST_LABEL = 30;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (pair.isComparable() && pair.target().language().lexicon().knows(Cue.NEGATION)) {
      pair.meaning()
          .inversion()
          .filter(found -> !isLabel(pair, found))
          .map(found -> finding(pair, found))
          .ifPresent(findings::report);
    }
  }

  /**
   * Whether the translation denies within a label in bold of a sentence whose source has one, too:
   * a product may call "not listed" in one language what is "written in" in the other.
   */
  private static boolean isLabel(Pair pair, Inversion found) {
    int at = pair.target().markup().offset(found.cue().start());
    int length = found.cue().end() - found.cue().start();
    return !found.negated()
        && !pair.source().markup().marks(Kind.STRONG).isEmpty()
        && pair.target().markup().marks(Kind.STRONG).stream()
            .anyMatch(
                mark ->
                    mark.start() <= at
                        && at < mark.end()
                        && mark.text().strip().length() > length
                        && mark.text().length() <= LONGEST_LABEL
                        && mark.text().length() * 2 < pair.target().markup().plain().length());
  }

  private static Diagnostic finding(Pair pair, Inversion found) {
    Diagnostic finding =
        found.negated()
            ? pair.finding(
                    RULE,
                    "the source denies with \""
                        + pair.source().quote(found.cue())
                        + "\", the translation does not")
                .withRemedy("put the negation into the translation")
            : pair.finding(
                    RULE,
                    pair.target().range(found.cue()),
                    "the translation denies with \""
                        + pair.target().quote(found.cue())
                        + "\", the source does not")
                .withRemedy("take the negation out of the translation");
    return found.sole() ? finding : finding.withSeverity(Severity.WARNING);
  }
}
