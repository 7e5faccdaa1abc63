package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.ArrayList;
import java.util.List;
import org.diglot.model.DocumentPath;
import org.diglot.render.SiteAddress;
import org.diglot.workspace.WorkspaceException;

/**
 * Writes the sitemap: an index, and for each edition the pages that it really has, each with its
 * other languages. The set is that of the pages' heads. Days are those that the pages give.
 */
final class Sitemaps {

  /** Far below the 50,000 addresses that a file may have, for each brings its alternates. */
  private static final int MOST_ADDRESSES = 5_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final SiteContext site;
  private final SiteAddress address;
  private final Translations translations;

  Sitemaps(SiteContext site) {
    this.site = site;
    this.address = site.address();
    this.translations = new Translations(site);
  }

  /** Writes all of it; nothing where the site's address is not known. */
  void write() throws WorkspaceException {
    if (!address.isKnown()) {
      return;
    }
    StringBuilder index = new StringBuilder(Xml.HEAD);
    index.append("<sitemapindex xmlns=\"" + NAMESPACE + "\">\n");
    for (Edition edition : site.editions()) {
      List<String> entries = entries(edition);
      for (int i = 0; i * MOST_ADDRESSES < entries.size(); i++) {
        String path = SitePaths.sitemap(edition.language(), i + 1);
        int end = Math.min(entries.size(), (i + 1) * MOST_ADDRESSES);
        writePart(path, entries.subList(i * MOST_ADDRESSES, end));
        index
            .append("<sitemap>")
            .append(Xml.element("loc", address.of(path)))
            .append("</sitemap>\n");
      }
    }
    site.output().write(SitePaths.SITEMAP, utf8(index.append("</sitemapindex>\n").toString()));
  }

  private void writePart(String path, List<String> entries) throws WorkspaceException {
    StringBuilder xml = new StringBuilder(Xml.HEAD);
    xml.append("<urlset xmlns=\"" + NAMESPACE + "\"")
        .append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    entries.forEach(xml::append);
    site.output().write(path, utf8(xml.append("</urlset>\n").toString()));
  }

  private List<String> entries(Edition edition) {
    List<String> entries = new ArrayList<>();
    for (PageFacts page : edition.pages().values()) {
      if (translations.has(edition, page.path())) {
        entries.add(entry(edition, page));
      }
    }
    return entries;
  }

  private String entry(Edition edition, PageFacts page) {
    StringBuilder xml = new StringBuilder("<url>");
    xml.append(Xml.element("loc", address(edition, page.path())));
    page.contentDate().ifPresent(date -> xml.append(Xml.element("lastmod", date)));
    List<Edition> having = translations.of(page.path());
    for (Edition other : having) {
      xml.append(alternate(other.language().value(), address(other, page.path())));
    }
    if (!having.isEmpty()) {
      xml.append(alternate("x-default", address(having.get(0), page.path())));
    }
    return xml.append("</url>\n").toString();
  }

  private static String alternate(String lang, String url) {
    return "<xhtml:link rel=\"alternate\" hreflang=\""
        + lang
        + "\" href=\""
        + Xml.escape(url)
        + "\"/>";
  }

  private String address(Edition edition, DocumentPath page) {
    return address.of(CoveragePaths.page(edition.language(), page));
  }
}
