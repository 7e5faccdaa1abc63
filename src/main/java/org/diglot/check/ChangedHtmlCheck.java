package org.diglot.check;

import java.util.EnumSet;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** HTML tags that only one half has, or that lead elsewhere. */
final class ChangedHtmlCheck implements PairCheck, PathCheck {

  static final Rule RULE = Rule.markup("changed-html", Severity.ERROR);
  private static final Set<FrameKind> OUTSIDE = EnumSet.of(FrameKind.TAG);
  private static final Set<Kind> TAGS = EnumSet.of(Kind.HTML_TAG);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPath path, Findings findings) {
    FrameFindings.report(path, OUTSIDE, RULE, findings);
  }

  @Override
  public void check(Pair pair, Findings findings) {
    MarkDifference tags = MarkDifference.of(pair, TAGS, TagKey::of);
    if (tags.isEmpty()) {
      return;
    }
    if (tags.extra().isEmpty()) {
      findings.report(
          pair.finding(RULE, "the translation lacks " + Quoted.of(tags.missing().get(0).text()))
              .withRemedy("insert the tag where the source has it"));
      return;
    }
    Mark found = tags.extra().get(0);
    String wanted =
        tags.missing().isEmpty()
            ? ", the source does not"
            : ", the source " + Quoted.of(tags.missing().get(0).text());
    findings.report(
        pair.finding(
                RULE,
                pair.target().range(found.start(), found.end()),
                "the translation has " + Quoted.of(found.text()) + wanted)
            .withRemedy("write the tags of the source"));
  }
}
