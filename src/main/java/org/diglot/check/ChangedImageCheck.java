package org.diglot.check;

import java.util.EnumSet;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** An image that is another one than the source's, or that only one half has. */
final class ChangedImageCheck implements PairCheck, PathCheck {

  static final Rule RULE = Rule.markup("changed-image", Severity.ERROR);
  private static final Set<FrameKind> OUTSIDE = EnumSet.of(FrameKind.IMAGE);
  private static final Set<Kind> IMAGES = EnumSet.of(Kind.IMAGE);

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
    MarkDifference images = MarkDifference.of(pair, IMAGES, Address::key);
    if (images.isEmpty() || LinkDebris.find(pair).isPresent()) {
      return;
    }
    if (images.extra().isEmpty()) {
      String file = images.missing().get(0).target();
      findings.report(
          pair.finding(RULE, "the translation lacks the image " + Quoted.of(file))
              .withRemedy("insert the image where the source has it"));
      return;
    }
    Mark found = images.extra().get(0);
    String wanted = images.missing().isEmpty() ? "" : images.missing().get(0).target();
    findings.report(
        pair.finding(
                RULE,
                pair.target().range(found.start(), found.end()),
                "the translation shows the image "
                    + Quoted.of(found.target())
                    + (wanted.isEmpty()
                        ? ", the source shows none"
                        : ", the source " + Quoted.of(wanted)))
            .withRemedy(wanted.isEmpty() ? "remove the image" : "write " + Quoted.of(wanted)));
  }
}
