package org.diglot.pipeline;

import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.render.PageUrls;

/**
 * Where files stand that nobody wrote. Those in an edition's folder give way to an author's file of
 * the same path.
 *
 * <pre>
 * sitemap.xml  sitemap.fr-FR.xml  robots.txt  404.html  coverage.json  _headers  _redirects
 * fr-FR/a-z.html  fr-FR/feed.xml  fr-FR/404.html  fr-FR/segments/policy/sign-in.json
 * fr-FR/policy/sign-in.bilingual.html
 * </pre>
 */
final class SitePaths {

  static final String SITEMAP = "sitemap.xml";
  static final String ROBOTS = "robots.txt";
  static final String NOT_FOUND = "404.html";
  static final String COVERAGE = "coverage.json";
  static final String HEADERS = "_headers";
  static final String REDIRECTS = "_redirects";

  /** Below an edition's folder. */
  static final String INDEX = "a-z.html";

  static final String FEED = "feed.xml";
  static final String SEGMENTS = "segments/";

  private static final String HTML = ".html";

  private SitePaths() {}

  /** A part of an edition's sitemap, from 1. */
  static String sitemap(LanguageTag language, int part) {
    return "sitemap." + language + (part == 1 ? "" : "." + part) + ".xml";
  }

  /** The sentence pairs of a page, below its edition's folder. */
  static String segments(DocumentPath page) {
    String file = PageUrls.file(page);
    String name = file.endsWith(HTML) ? file.substring(0, file.length() - HTML.length()) : file;
    return SEGMENTS + name + ".json";
  }

  /**
   * A large page with the source text beside each sentence, below its edition's folder: next to the
   * page itself, so that every relative link in it stays right.
   */
  static String bilingual(DocumentPath page) {
    String file = PageUrls.file(page);
    String name = file.endsWith(HTML) ? file.substring(0, file.length() - HTML.length()) : file;
    return name + ".bilingual" + HTML;
  }

  /** Whether an author's file of an edition stands at a path below the edition's folder. */
  static boolean isTaken(Edition edition, Inputs inputs, String file) {
    DocumentPath path = new DocumentPath(file);
    boolean isPage =
        file.endsWith(HTML)
            && edition.pages().keySet().stream().anyMatch(p -> PageUrls.file(p).equals(file));
    return isPage
        || inputs.all().stream()
            .filter(origin -> origin.language().equals(edition.language()))
            .anyMatch(origin -> Inputs.isMedia(path) && origin.folder().contains(path));
  }
}
