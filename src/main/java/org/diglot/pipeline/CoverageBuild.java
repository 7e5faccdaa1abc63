package org.diglot.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.diglot.guidance.PageCoverage;
import org.diglot.model.LanguageTag;
import org.diglot.workspace.WorkspaceException;

/**
 * Writes what the site tells of coverage: the differences pages of each page while its coverage is
 * at hand, and at the end the coverage pages. Keeps what they and rendering need.
 */
final class CoverageBuild {

  private final SiteContext site;
  private final Map<LanguageTag, EditionFrame> frames = new LinkedHashMap<>();
  private final DifferencesPages differences;

  CoverageBuild(SiteContext site) {
    this.site = site;
    site.editions()
        .forEach(edition -> frames.put(edition.language(), new EditionFrame(edition, site)));
    this.differences = new DifferencesPages(site, frames);
  }

  /** Remembers how a page stands, before it is rendered. Safe for use by many threads. */
  void page(PageCoverage coverage) {
    site.standings().put(coverage.page(), PageStandings.of(coverage));
  }

  /** Writes a page's differences pages. Safe for use by many threads. */
  void differences(PageCoverage coverage) throws WorkspaceException {
    // Files that pages include count, but nobody reads them as pages.
    if (site.editions().stream().anyMatch(e -> e.pages().containsKey(coverage.page()))) {
      differences.write(coverage);
    }
  }

  /** Writes what needs all pages. */
  void finish() throws WorkspaceException {
    if (!site.hasCoverage()) {
      return;
    }
    CoveragePages pages = new CoveragePages(site);
    for (EditionFrame frame : frames.values()) {
      pages.write(frame);
    }
  }
}
