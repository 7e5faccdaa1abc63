package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.SegmentsJson;
import org.diglot.model.DocumentPath;
import org.diglot.workspace.WorkspaceException;

/** Writes what an edition has beside its pages: data, the index from A to Z, and the feed. */
final class EditionOutputs {

  private final Edition edition;
  private final SiteContext site;
  private final EditionFrame frame;
  private final PageHeads heads;
  private final EditionIndex index;
  private final Feed feed;

  EditionOutputs(Edition edition, SiteContext site, EditionFrame frame) {
    this.edition = edition;
    this.site = site;
    this.frame = frame;
    this.heads = new PageHeads(edition, site, frame);
    this.index = new EditionIndex(edition, site, frame);
    this.feed = new Feed(edition, site, frame);
  }

  /** What the feed could tell of a page. Safe for use by many threads. */
  Optional<FeedEntry> feedEntry(PageFacts facts, Optional<PageCoverage> coverage) {
    return feed.entry(facts, coverage);
  }

  /** Takes a page. Safe for use by many threads. */
  void take(DocumentPath path, EditionPart page) {
    if (!page.outline().isEmpty()) {
      index.take(path, page.outline());
    }
    page.feed().ifPresent(feed::take);
  }

  /** Writes the data of a page. Safe for use by many threads. */
  void writeData(PageFacts facts, Optional<PageCoverage> coverage) throws WorkspaceException {
    if (heads.hasSegments(facts) && coverage.isPresent()) {
      for (LocaleCoverage locale : coverage.get().locales()) {
        if (locale.locale().equals(edition.language()) && locale.alignment().isPresent()) {
          writeSegments(coverage.get(), locale);
        }
      }
    }
  }

  private void writeSegments(PageCoverage page, LocaleCoverage locale) throws WorkspaceException {
    ByteArrayOutputStream json = new ByteArrayOutputStream(1 << 14);
    try {
      SegmentsJson.write(
          page,
          locale,
          site.sourceLanguage(),
          SentenceNames.ids(locale.alignment().orElseThrow().from()),
          json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    site.output()
        .write(edition.language() + "/" + SitePaths.segments(page.page()), json.toByteArray());
  }

  /** Writes what needs all pages. */
  void finish() throws WorkspaceException {
    if (!SitePaths.isTaken(edition, site.inputs(), SitePaths.INDEX)) {
      site.output()
          .write(
              edition.language() + "/" + SitePaths.INDEX,
              utf8(site.templates().index(index.view(), frame.ui())));
    }
    feed.write();
  }
}
