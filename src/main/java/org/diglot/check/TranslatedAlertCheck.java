package org.diglot.check;

import java.util.List;
import java.util.Locale;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** The keyword of an alert or a directive that was translated. */
final class TranslatedAlertCheck implements PairCheck {

  static final Rule RULE = Rule.markup("translated-alert", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (pair.target().markup().marks().isEmpty()) {
      return;
    }
    for (Mark mark : pair.target().markup().marks(Kind.DIRECTIVE)) {
      if (isTranslated(pair, mark)) {
        report(pair, mark, findings);
        return;
      }
    }
  }

  /** Whether a directive's keyword is one that the source does not have. */
  static boolean isTranslated(Pair pair, Mark directive) {
    String keyword = Directive.keyword(directive);
    return directive.text().startsWith("[!")
        && !Directive.isKnown(directive)
        && pair.source().markup().marks(Kind.DIRECTIVE).stream()
            .noneMatch(mark -> Directive.keyword(mark).equals(keyword));
  }

  private static void report(Pair pair, Mark mark, Findings findings) {
    List<Mark> sources = pair.source().markup().marks(Kind.DIRECTIVE);
    if (sources.size() != 1) {
      findings.report(
          pair.finding(
                  RULE,
                  pair.target().range(mark.start(), mark.end()),
                  Quoted.of(mark.text()) + " is the keyword of no alert, and the source has none")
              .withRemedy("remove it"));
      return;
    }
    Mark source = sources.get(0);
    String keyword = Directive.keyword(source).toUpperCase(Locale.ROOT);
    String whole = pair.source().markdown().substring(source.start(), source.end());
    findings.report(
        pair.finding(
                RULE,
                pair.target().range(mark.start(), mark.end()),
                Quoted.of(mark.text()) + " translates the keyword " + Quoted.of(keyword))
            .withFix(pair.fix("write " + Quoted.of(whole), mark.start(), mark.end(), whole)));
  }
}
