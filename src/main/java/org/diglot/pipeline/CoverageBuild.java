package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.guidance.PageCoverage;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.workspace.WorkspaceException;

/**
 * Computes the coverage of all pages one by one, writes the differences pages of each while its
 * coverage is at hand, and keeps what rendering needs; then writes the coverage pages.
 */
final class CoverageBuild {

  private final SiteContext site;
  private final Map<LanguageTag, EditionFrame> frames = new LinkedHashMap<>();

  CoverageBuild(SiteContext site) {
    this.site = site;
    site.editions()
        .forEach(edition -> frames.put(edition.language(), new EditionFrame(edition, site)));
  }

  void build(CoverageOfPage coverage) throws WorkspaceException {
    DifferencesPages differences = new DifferencesPages(site, frames);
    PageRun run = new PageRun(0, ProgressListener.NONE);
    run.run(
        allPages(),
        page -> {
          Optional<PageCoverage> found = coverage.of(page.path());
          if (found.isPresent()) {
            site.standings().put(page.path(), PageStandings.of(found.get()));
            differences.write(found.get());
          }
        });
    CoveragePages pages = new CoveragePages(site);
    for (EditionFrame frame : frames.values()) {
      pages.write(frame);
    }
  }

  /** Every page of the site once: the source edition has them all but for clashes of addresses. */
  private List<PageFacts> allPages() {
    Set<DocumentPath> seen = new HashSet<>();
    List<PageFacts> pages = new ArrayList<>();
    for (Edition edition : site.editions()) {
      for (PageFacts page : edition.pages().values()) {
        if (seen.add(page.path())) {
          pages.add(page);
        }
      }
    }
    return pages;
  }
}
