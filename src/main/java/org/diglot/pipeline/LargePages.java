package org.diglot.pipeline;

import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Location;
import org.diglot.render.PageUrls;
import org.diglot.render.Reading;
import org.diglot.render.RenderedBody;
import org.diglot.text.UiStrings;

/**
 * Pages with so many sentences that a reader's device is slow with both languages in one page. The
 * source text is then on a page of its own.
 */
final class LargePages {

  /** More segments than any page should have: of a hundred real pages, the longest has 600. */
  static final int MOST_SEGMENTS = 1_500;

  private final Edition edition;
  private final SiteContext site;

  LargePages(Edition edition, SiteContext site) {
    this.edition = edition;
    this.site = site;
  }

  /** Whether the source text of a page is on a page of its own. */
  boolean has(PageFacts page) {
    return isLarge(page)
        && !SitePaths.isTaken(edition, site.inputs(), SitePaths.bilingual(page.path()));
  }

  /** Whether a page is large; its address for both languages may be taken all the same. */
  static boolean isLarge(PageFacts page) {
    return page.reading() == Reading.BILINGUAL && page.segments() > MOST_SEGMENTS;
  }

  /** The page in one language, with a link to both below its heading. */
  static RenderedBody linked(RenderedBody body, PageFacts page, UiStrings ui) {
    String address = PageUrls.encode(SitePaths.bilingual(page.path()));
    String name = address.substring(address.lastIndexOf('/') + 1);
    return body.withLinkBelowHeading(name + "?view=both", ui.format("mode.both"));
  }

  /** Says that a page is large. */
  void report(PageFacts page) {
    site.findings()
        .report(
            Diagnostic.of(
                    PipelineRules.LARGE_PAGE,
                    Location.ofFile(page.origin().folder().location(page.path())),
                    "this page has "
                        + page.segments()
                        + " segments, more than "
                        + MOST_SEGMENTS
                        + "; readers find the source text on a page of its own")
                .withRemedy("divide the page, in the source and in every language"));
  }
}
