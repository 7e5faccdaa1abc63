package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.diglot.model.DocumentPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageUrlsTest {

  private static DocumentPath path(String value) {
    return new DocumentPath(value);
  }

  @ParameterizedTest
  @CsvSource({
    "a/b.md, a/b.html",
    "a.b.MD, a.b.html",
    "index.md, index.html",
    "a/README.md, a/index.html",
    "a/Index.MD, a/index.html",
    "con.md, con.html",
    "a b/#1?50%.md, a b/#1?50%.html",
    "media/x.png, media/x.png",
    ".md, .md",
    "サイン/イン.md, サイン/イン.html"
  })
  void filesKeepTheirCharacters(String page, String file) {
    assertEquals(file, PageUrls.file(path(page)));
  }

  @Test
  void urlsAreEncodedAsUtf8() {
    assertEquals("a%20b/%231%3F50%25.html", PageUrls.url(path("a b/#1?50%.md")));
    assertEquals("%E6%97%A5.html", PageUrls.url(path("日.md")));
    assertEquals("x%3Ay%26%27%22%2B.html", PageUrls.url(path("x:y&'\"+.md")));
  }

  @ParameterizedTest
  @CsvSource({
    "a/b.md, a/c.md, c.html",
    "a/b.md, a/b.md, b.html",
    "a/b.md, index.md, ../index.html",
    "index.md, a/README.md, a/index.html",
    "a/b/c.md, a/d/e.md, ../d/e.html",
    "a/b.md, ab/c.md, ../ab/c.html",
    "x.md, a:b.md, a%3Ab.html"
  })
  void linksAreRelativeAndShort(String from, String to, String link) {
    assertEquals(link, PageUrls.link(path(from), path(to)));
  }

  @Test
  void everyLinkLeadsToTheFileItMeans() {
    List<DocumentPath> pages =
        List.of(
            path("index.md"),
            path("a b.md"),
            path("a/日/#x.md"),
            path("a/日/readme.md"),
            path("a/50%.md"),
            path("c/?/d;e.md"));
    URI root = URI.create("https://x.example/fr/");
    for (DocumentPath from : pages) {
      URI here = root.resolve(PageUrls.url(from));
      assertEquals(root, here.resolve(PageUrls.up(from).isEmpty() ? "." : PageUrls.up(from)));
      for (DocumentPath to : pages) {
        String reached = here.resolve(PageUrls.link(from, to)).getPath();
        assertEquals("/fr/" + PageUrls.file(to), reached);
      }
    }
  }

  @Test
  void upNamesOneStepPerFolder() {
    assertEquals("", PageUrls.up(path("a.md")));
    assertEquals("../../", PageUrls.up(path("a/b/c.md")));
  }

  @Test
  void defaultLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertEquals("index.html", PageUrls.file(path("INDEX.MD")));
      assertEquals("ındex.html", PageUrls.file(path("ındex.md")));
      assertTrue(PageUrls.isIndex(path("README.MD")));
    } finally {
      Locale.setDefault(before);
    }
  }
}
