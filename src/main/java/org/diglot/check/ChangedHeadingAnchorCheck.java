package org.diglot.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Fix;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.PageElement;
import org.diglot.text.HeadingSlug;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** A place to link to that has another name than in the source, or is gone. */
final class ChangedHeadingAnchorCheck implements PairCheck, PageCheck, PathCheck {

  static final Rule RULE = Rule.markup("changed-heading-anchor", Severity.ERROR);
  private static final Set<FrameKind> OUTSIDE = EnumSet.of(FrameKind.ANCHOR);
  private static final Set<Kind> KINDS = EnumSet.of(Kind.HTML_TAG, Kind.PLACEHOLDER);

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

  /** The places to link to that the localisation build made of headings: each has its words. */
  @Override
  public void check(CheckedPage page, Findings findings) {
    Map<String, Integer> seen = new HashMap<>();
    for (PageElement element : page.source().elements()) {
      if (element.kind() == PageElement.Kind.HEADING_ANCHOR && !element.text().contains("](")) {
        String slug = HeadingSlug.of(element.text());
        int before = seen.merge(slug, 1, Integer::sum) - 1;
        if (!slug.isEmpty() && isBuilt(page, element) && !isNumbered(element.key(), slug, before)) {
          report(page, element, before == 0 ? slug : slug + "-" + before, findings);
        }
      }
    }
  }

  private static boolean isBuilt(CheckedPage page, PageElement element) {
    return page.document().headingAnchors().stream()
        .anyMatch(anchor -> anchor.range().equals(element.range()));
  }

  private static boolean isNumbered(String name, String slug, int most) {
    if (name.equals(slug)) {
      return true;
    }
    for (int number = 1; number <= most; number++) {
      if (name.equals(slug + "-" + number)) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      CheckedPage page, PageElement element, String slug, Findings findings) {
    String found = element.range().of(page.file().text());
    String wanted = "<a name=\"" + slug + "\"></a>";
    String remedy = "name the anchor " + Quoted.of(slug);
    Diagnostic finding =
        Diagnostic.of(
                RULE,
                Location.of(page.file(), element.range()),
                "the heading's anchor is "
                    + Quoted.of(element.key())
                    + ", its source makes "
                    + Quoted.of(slug))
            .withFix(Optional.of(new Fix(remedy, element.range(), found, wanted)));
    findings.report(finding);
  }

  private static String key(Mark mark) {
    if (mark.kind() == Kind.HTML_TAG) {
      return TagKey.anchor(mark);
    }
    return mark.text().startsWith("{#") ? mark.text().substring(2, mark.text().length() - 1) : "";
  }
}
