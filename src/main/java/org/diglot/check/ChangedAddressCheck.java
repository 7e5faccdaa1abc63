package org.diglot.check;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** A web or mail address, a host, a path or a file name in the text that was altered or lost. */
final class ChangedAddressCheck implements PairCheck {

  static final Rule RULE = new Rule("changed-address", Severity.ERROR, "mistranslation");
  private static final Set<Kind> ADDRESSES = EnumSet.of(Kind.ADDRESS, Kind.PATH);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    MarkDifference addresses = MarkDifference.of(pair, ADDRESSES, mark -> Address.key(mark.text()));
    if (addresses.missing().isEmpty()) {
      return;
    }
    String target = pair.target().markdown().toLowerCase(Locale.ROOT).replace("\\", "");
    for (Mark mark : addresses.missing()) {
      if (!target.contains(mark.text().toLowerCase(Locale.ROOT).replace("\\", ""))) {
        report(pair, mark, addresses, findings);
        return;
      }
    }
  }

  private static void report(Pair pair, Mark wanted, MarkDifference addresses, Findings findings) {
    String remedy = "write " + Quoted.of(wanted.text()) + " as the source does";
    if (addresses.extra().isEmpty()) {
      findings.report(
          pair.finding(RULE, "the translation lacks " + Quoted.of(wanted.text()))
              .onTopic(wanted.text())
              .withRemedy(remedy));
      return;
    }
    Mark found = addresses.extra().get(0);
    findings.report(
        pair.finding(
                RULE,
                pair.target().range(found.start(), found.end()),
                "the translation says "
                    + Quoted.of(found.text())
                    + ", the source "
                    + Quoted.of(wanted.text()))
            .onTopic(found.text() + " for " + wanted.text())
            .withRemedy(remedy));
  }
}
