package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.render.PageUrls;
import org.diglot.text.Languages;
import org.diglot.workspace.WorkspaceException;

/**
 * An edition's Atom feed: the pages that changed last, by the days that they give, and the points
 * in which they changed. A page has one entry, its last change; the entry's id holds the day, so a
 * later change is a new entry. Nothing in it depends on when the site is built.
 *
 * <p>What changed is known where a translation carries an older source than today's. In the edition
 * of that language it is what the translation does not say yet; in the source edition it is what
 * changed since the newest older source that any translation carries.
 */
final class Feed {

  private static final int MOST_ENTRIES = 50;
  private static final String MIDNIGHT = "T00:00:00Z";

  private final Edition edition;
  private final SiteContext site;
  private final EditionFrame frame;
  private final TreeSet<FeedEntry> entries = new TreeSet<>(FeedEntry.ORDER);

  Feed(Edition edition, SiteContext site, EditionFrame frame) {
    this.edition = edition;
    this.site = site;
    this.frame = frame;
  }

  /** Whether an edition has a feed: a page of its own gives a day. */
  static boolean isKept(Edition edition, Inputs inputs) {
    return !SitePaths.isTaken(edition, inputs, SitePaths.FEED)
        && edition.pages().values().stream().anyMatch(page -> isTold(edition, page));
  }

  private static boolean isTold(Edition edition, PageFacts page) {
    return edition.translated().contains(page.path()) && page.contentDate().isPresent();
  }

  /** What the feed could tell of a page. Safe for use by many threads. */
  Optional<FeedEntry> entry(PageFacts page, Optional<PageCoverage> coverage) {
    if (!isTold(edition, page)) {
      return Optional.empty();
    }
    FeedEntry plain = FeedEntry.plain(page.contentDate().orElseThrow(), page);
    return Optional.of(coverage.map(found -> withPoints(plain, found)).orElse(plain));
  }

  /** Takes a page. Safe for use by many threads. */
  void take(FeedEntry entry) {
    synchronized (entries) {
      entries.add(entry);
      if (entries.size() > MOST_ENTRIES) {
        entries.pollLast();
      }
    }
  }

  private FeedEntry withPoints(FeedEntry plain, PageCoverage coverage) {
    boolean translation = plain.translation();
    Optional<LocaleCoverage> older =
        translation ? own(coverage) : newestOlder(plain.path(), coverage);
    if (older.isEmpty()) {
      return plain;
    }
    Optional<String> since = day(older.get().locale(), plain.path());
    String changed =
        translation
            ? sourceDay(plain.path())
                .filter(day -> day.compareTo(plain.date()) > 0)
                .orElse(plain.date())
            : plain.date();
    return plain.with(coverage, older.get(), changed, translation, since);
  }

  private Optional<LocaleCoverage> own(PageCoverage coverage) {
    return coverage.locales().stream()
        .filter(locale -> locale.locale().equals(edition.language()))
        .filter(locale -> locale.alignment().isPresent())
        .findFirst();
  }

  /** The translation, handed off last, whose source is not today's. */
  private Optional<LocaleCoverage> newestOlder(DocumentPath path, PageCoverage coverage) {
    return coverage.locales().stream()
        .filter(locale -> locale.alignment().isPresent())
        .filter(locale -> FeedEntry.differs(locale))
        .filter(locale -> day(locale.locale(), path).isPresent())
        .max(
            Comparator.comparing((LocaleCoverage l) -> day(l.locale(), path).orElse(""))
                .thenComparing(LocaleCoverage::locale));
  }

  private Optional<String> day(LanguageTag locale, DocumentPath path) {
    return site.editions().stream()
        .filter(other -> other.language().equals(locale) && other.translated().contains(path))
        .findFirst()
        .flatMap(other -> Optional.ofNullable(other.pages().get(path)))
        .flatMap(PageFacts::handedOff);
  }

  private Optional<String> sourceDay(DocumentPath path) {
    return Optional.ofNullable(site.editions().get(0).pages().get(path))
        .flatMap(page -> page.meta().date());
  }

  /** Writes the feed, once all pages were taken. */
  void write() throws WorkspaceException {
    if (!site.address().isKnown() || !isKept(edition, site.inputs()) || entries.isEmpty()) {
      return;
    }
    String folder = edition.language() + "/";
    StringBuilder xml = new StringBuilder(Xml.HEAD);
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(edition.language())
        .append("\">\n");
    line(xml, "id", site.address().of(folder + SitePaths.FEED));
    line(xml, "title", frame.ui().format("feed.title", Map.of("site", title())));
    line(xml, "updated", entries.first().date() + MIDNIGHT);
    xml.append("<author>").append(Xml.element("name", title())).append("</author>\n");
    link(xml, "self", "application/atom+xml", site.address().of(folder + SitePaths.FEED));
    link(xml, "alternate", "text/html", site.address().of(folder + EditionFrame.HOME));
    entries.forEach(entry -> write(entry, xml));
    site.output().write(folder + SitePaths.FEED, utf8(xml.append("</feed>\n").toString()));
  }

  private String title() {
    return frame.title(edition);
  }

  private static void line(StringBuilder xml, String name, String text) {
    xml.append(Xml.element(name, text)).append('\n');
  }

  private static void link(StringBuilder xml, String rel, String type, String url) {
    xml.append("<link rel=\"").append(rel).append("\" type=\"").append(type);
    xml.append("\" href=\"").append(Xml.escape(url)).append("\"/>\n");
  }

  private void write(FeedEntry entry, StringBuilder xml) {
    String file = edition.language() + "/" + PageUrls.url(entry.path());
    xml.append("<entry>\n");
    line(
        xml,
        "id",
        "tag:" + site.address().host() + "," + entry.date() + ":" + site.address().path() + file);
    line(xml, "title", entry.title());
    line(xml, "updated", entry.date() + MIDNIGHT);
    link(
        xml,
        "alternate",
        "text/html",
        site.address().of(edition.language() + "/" + PageUrls.file(entry.path())));
    if (!entry.description().isEmpty()) {
      line(xml, "summary", entry.description());
    }
    xml.append("<content type=\"html\">").append(Xml.escape(html(entry))).append("</content>\n");
    xml.append("</entry>\n");
  }

  private String html(FeedEntry entry) {
    StringBuilder html = new StringBuilder();
    html.append("<p>").append(Xml.escape(lead(entry))).append("</p>");
    points(html, "feed.changed", entry.changed());
    points(html, "feed.added", entry.added());
    points(html, "feed.withdrawn", entry.withdrawn());
    return html.toString();
  }

  private String lead(FeedEntry entry) {
    if (entry.since().isPresent()) {
      String key = entry.behind() ? "feed.behind" : "feed.since";
      return frame.ui().format(key, Map.of("date", longDate(entry.since().get())));
    }
    boolean translation = entry.translation();
    String key = translation ? "footer.translated-on" : "footer.updated";
    return frame.ui().format(key, Map.of("date", longDate(entry.date())));
  }

  private String longDate(String date) {
    return Languages.longDate(date, edition.language());
  }

  private void points(StringBuilder html, String key, List<String> points) {
    if (points.isEmpty()) {
      return;
    }
    String source = site.sourceLanguage().value();
    String direction = Languages.isRightToLeft(site.sourceLanguage()) ? "rtl" : "ltr";
    html.append("<p>").append(Xml.escape(frame.ui().format(key, Map.of()))).append("</p>");
    html.append("<ul lang=\"").append(source).append("\" dir=\"").append(direction).append("\">");
    points.forEach(text -> html.append("<li>").append(Xml.escape(text)).append("</li>"));
    html.append("</ul>");
  }
}
