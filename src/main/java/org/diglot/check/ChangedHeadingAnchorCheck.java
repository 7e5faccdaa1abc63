package org.diglot.check;

import java.util.EnumSet;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** A place to link to that has another name than in the source, or is gone. */
final class ChangedHeadingAnchorCheck implements PairCheck {

  static final Rule RULE = Rule.markup("changed-heading-anchor", Severity.ERROR);
  private static final Set<Kind> KINDS = EnumSet.of(Kind.HTML_TAG, Kind.PLACEHOLDER);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    MarkDifference anchors = MarkDifference.of(pair, KINDS, ChangedHeadingAnchorCheck::key);
    if (anchors.isEmpty()) {
      return;
    }
    if (anchors.missing().isEmpty()) {
      Mark extra = anchors.extra().get(0);
      findings.report(
          pair.finding(
                  RULE,
                  pair.target().range(extra.start(), extra.end()),
                  "the source lacks the anchor " + Quoted.of(key(extra)))
              .withRemedy("remove the anchor"));
      return;
    }
    String wanted = key(anchors.missing().get(0));
    String found =
        anchors.extra().isEmpty()
            ? "the translation lacks the anchor "
            : "the anchor is " + Quoted.of(key(anchors.extra().get(0))) + ", in the source ";
    findings.report(
        pair.finding(RULE, found + Quoted.of(wanted))
            .withRemedy("name the anchor " + Quoted.of(wanted)));
  }

  private static String key(Mark mark) {
    if (mark.kind() == Kind.HTML_TAG) {
      return TagKey.anchor(mark);
    }
    return mark.text().startsWith("{#") ? mark.text().substring(2, mark.text().length() - 1) : "";
  }
}
