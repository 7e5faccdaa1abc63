package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.model.SiteInfo;
import org.diglot.render.FootView;
import org.diglot.render.HeadView;
import org.diglot.render.PageUrls;
import org.diglot.render.Reading;
import org.diglot.render.SafeHtml;
import org.diglot.render.SiteAddress;
import org.diglot.render.StructuredData;
import org.diglot.text.Languages;

/** What pages of one edition tell programs in their heads, and of their files at their ends. */
final class PageHeads {

  private final Edition edition;
  private final SiteContext site;
  private final EditionFrame frame;
  private final SiteAddress address;
  private final Translations translations;
  private final boolean hasFeed;

  PageHeads(Edition edition, SiteContext site, EditionFrame frame) {
    this.edition = edition;
    this.site = site;
    this.frame = frame;
    this.address = site.address();
    this.translations = new Translations(site);
    this.hasFeed = address.isKnown() && Feed.isKept(edition, site.inputs());
  }

  /** The head of an article. */
  HeadView head(PageFacts page) {
    DocumentPath path = page.path();
    List<Edition> having = translations.of(path);
    boolean own = translations.has(edition, path);
    Edition canonical = own || having.isEmpty() ? edition : having.get(0);
    String url = address(canonical, path);
    return new HeadView(
        "article",
        url,
        own,
        own ? alternates(having, path) : List.of(),
        Languages.withTerritory(page.language()),
        own ? otherLocales(having) : List.of(),
        own && address.isKnown() ? Optional.of(data(page, url, having)) : Optional.empty(),
        feed(PageUrls.up(path)),
        hasSegments(page) ? PageUrls.up(path) + PageUrls.encode(SitePaths.segments(path)) : "");
  }

  /** Whether a page's sentence pairs are published as data. */
  boolean hasSegments(PageFacts page) {
    return page.reading() == Reading.BILINGUAL
        && page.segments() > 0
        && !SitePaths.isTaken(edition, site.inputs(), SitePaths.segments(page.path()));
  }

  /** The head of a home page that nobody wrote. */
  HeadView home() {
    String url = address.of(edition.language() + "/" + EditionFrame.HOME);
    return new HeadView(
        "website",
        url,
        true,
        List.of(),
        Languages.withTerritory(edition.language()),
        List.of(),
        Optional.empty(),
        feed(""),
        "");
  }

  private String feed(String up) {
    return hasFeed ? up + SitePaths.FEED : "";
  }

  private String address(Edition of, DocumentPath path) {
    return address.of(CoveragePaths.page(of.language(), path));
  }

  private List<HeadView.Alternate> alternates(List<Edition> having, DocumentPath path) {
    List<HeadView.Alternate> alternates = new ArrayList<>();
    if (address.isKnown() && !having.isEmpty()) {
      for (Edition other : having) {
        alternates.add(new HeadView.Alternate(other.language().value(), address(other, path)));
      }
      alternates.add(new HeadView.Alternate("x-default", address(having.get(0), path)));
    }
    return alternates;
  }

  private List<String> otherLocales(List<Edition> having) {
    return having.stream()
        .filter(other -> other != edition)
        .map(other -> Languages.withTerritory(other.language()))
        .toList();
  }

  private SafeHtml data(PageFacts page, String url, List<Edition> having) {
    boolean translated =
        page.reading() != Reading.SOURCE && !having.isEmpty() && having.get(0) != edition;
    return StructuredData.of(
        new StructuredData.Article(
            url,
            page.title(),
            page.description(),
            page.language().value(),
            page.contentDate(),
            frame.title(edition),
            translated ? Optional.of(address(having.get(0), page.path())) : Optional.empty()));
  }

  /** What stands at an article's end. */
  FootView foot(PageFacts page) {
    Optional<String> handedOff =
        page.reading() == Reading.PLAIN ? Optional.empty() : page.handedOff();
    // A translation repeats the date of its source, which says nothing of the translation.
    Optional<String> updated =
        page.reading() == Reading.PLAIN ? page.meta().date() : Optional.empty();
    return new FootView(
        handedOff.orElse(""),
        updated.orElse(""),
        updated.map(this::longDate).orElse(""),
        editAddress(page.origin(), page.path()),
        page.reading() == Reading.BILINGUAL ? sourceAddress(page.path()) : "");
  }

  private String longDate(String date) {
    return Languages.longDate(date, edition.language());
  }

  private String sourceAddress(DocumentPath path) {
    return site.inputs()
        .source()
        .filter(source -> source.folder().contains(path))
        .map(source -> editAddress(source, path))
        .orElse("");
  }

  private String editAddress(Origin origin, DocumentPath path) {
    String file = origin.folder().location(path);
    boolean inProject = !file.startsWith("..") && !file.startsWith("/") && !file.contains(":");
    return site.inputs()
        .site()
        .editUrl()
        .filter(pattern -> inProject)
        .map(pattern -> pattern.replace(SiteInfo.PATH, PageUrls.encode(file)))
        .orElse("");
  }
}
