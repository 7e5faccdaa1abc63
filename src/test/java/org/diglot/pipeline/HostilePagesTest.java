package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that nobody should write, and that somebody does: each builds, or is a finding. */
class HostilePagesTest {

  /** A guard against time that grows with the square of a page, not a measurement. */
  private static final Duration LONG_PAGE = Duration.ofSeconds(90);

  @TempDir private Path base;

  private TestSite site;

  @BeforeEach
  void writeAPage() throws IOException {
    site = new TestSite(base).file("content/index.md", "# Start\n\nText.\n");
  }

  private Document build(String page, String html, String markdown) throws Exception {
    site.file("content/" + page, markdown).build();
    return Jsoup.parse(site.page("en/" + html));
  }

  private List<String> rules() {
    return site.findings().stream().map(finding -> finding.rule().id()).distinct().toList();
  }

  @Test
  void saysThatAPictureIsNone() throws Exception {
    site.file("content/media/photo.png", "This is no picture.".getBytes(StandardCharsets.UTF_8))
        .file("content/media/empty.jpg", new byte[0])
        .file("content/media/cut.gif", new byte[] {'G', 'I', 'F', '8', '9', 'a', 1});
    Document page =
        build(
            "p.md",
            "p.html",
            "# P\n\n![A](media/photo.png) ![B](media/empty.jpg) ![C](media/cut.gif)\n");

    assertEquals(
        3, site.findings().stream().filter(f -> f.rule().id().equals("not-an-image")).count());
    assertEquals(List.of("A", "B", "C"), page.select("main img").eachAttr("alt"));
  }

  @Test
  void buildsATableOfTenThousandRows() throws Exception {
    StringBuilder table = new StringBuilder("# Rows\n\n| Name | Value |\n|---|---|\n");
    for (int i = 0; i < 10_000; i++) {
      table.append("| row ").append(i).append(" | `").append(i * 7).append("` |\n");
    }
    Document page = assertTimeout(LONG_PAGE, () -> build("rows.md", "rows.html", table.toString()));

    assertEquals(10_000, page.select("main tbody tr").size());
    assertEquals(1, page.select("main [role=region][tabindex=0] table").size());
  }

  @Test
  void buildsAHeadingOfTwoThousandCharacters() throws Exception {
    String heading = "Word ".repeat(400).strip();
    Document page = build("h.md", "h.html", "# " + heading + "\n\n## " + heading + "s\n\nText.\n");

    assertEquals(heading, page.select("h1").text());
    assertFalse(page.select("main h2[id]").isEmpty());
    assertEquals(1, page.select("nav.outline a, .outline a").size());
  }

  @Test
  void buildsTwelveLevelsOfList() throws Exception {
    StringBuilder list = new StringBuilder("# Deep\n\n");
    for (int level = 0; level < 12; level++) {
      list.append("  ".repeat(level)).append("- level ").append(level).append('\n');
    }
    Document page = build("deep.md", "deep.html", list.toString());

    assertEquals(12, page.select("main ul").stream().filter(u -> u.text().contains("11")).count());
  }

  @Test
  void escapesATitleWithQuotesTagsAndDirectionMarks() throws Exception {
    String title = "\"A\" <b>'B'</b> & \u202bC\u202c </title><script>alert(1)</script>";
    Document page =
        build("t.md", "t.html", "---\ntitle: '" + title.replace("'", "''") + "'\n---\n\nText.\n");

    assertTrue(page.title().startsWith("\"A\" <b>'B'</b> & "), page.title());
    assertEquals(
        List.of(), page.select("script").stream().filter(s -> s.data().contains("alert")).toList());
    assertEquals(0, page.select("h1 b").size());
    assertTrue(page.select("h1").text().contains("<b>'B'</b>"));
  }

  @Test
  void buildsPagesWhoseNamesAreOddOrReserved() throws Exception {
    site.file("content/con.md", "# Device\n")
        .file("content/\u30da\u30fc\u30b8.md", "# Page\n")
        .file("content/two words #1.md", "# Words\n")
        .file(
            "content/links.md",
            "# Links\n\n[a](con.md) [b](\u30da\u30fc\u30b8.md) [c](<two words %231.md>)\n")
        .build();
    Document page = Jsoup.parse(site.page("en/links.html"));

    assertTrue(rules().contains("unportable-file-name"), rules().toString());
    assertTrue(site.has("en/\u30da\u30fc\u30b8.html"));
    assertTrue(site.has("en/two words #1.html"));
    assertEquals(
        List.of("%E3%83%9A%E3%83%BC%E3%82%B8.html", "two%20words%20%231.html"),
        page.select("main p a").eachAttr("href").stream()
            .filter(h -> !h.startsWith("con"))
            .toList());
  }

  @Test
  void buildsALocaleWithoutAnyPage() throws Exception {
    site.file("locales/fr-FR/content/media/note.txt", "rien")
        .file("locales/ja-JP/ui.properties", "page.next=\u6b21\n")
        .build();

    assertTrue(site.has("fr-FR/index.html"));
    assertEquals(
        "en", Jsoup.parse(site.page("fr-FR/index.html")).select("main [lang]").attr("lang"));
    assertFalse(site.has("ja-JP/index.html"));
  }

  @Test
  void endsATableOfContentsThatContainsItself() throws Exception {
    site.file(
            "content/toc.yml", "- name: Start\n  href: index.md\n- name: Again\n  href: toc.yml\n")
        .file("content/a/toc.yml", "- href: ../b/toc.yml\n")
        .file("content/b/toc.yml", "- href: ../a/toc.yml\n")
        .build();

    assertTrue(site.places().contains("content/toc.yml:4:9 toc-cycle"), site.places().toString());
    assertTrue(site.has("en/index.html"));
  }

  @Test
  void buildsAPageOfTenThousandSegments() throws Exception {
    StringBuilder markdown = new StringBuilder("# Long\n\n");
    StringBuilder source = new StringBuilder("# Long\n\n");
    for (int i = 1; i <= 10_000; i++) {
      markdown
          .append(
              Bilingual.segment(
                  100 + i, "Phrase num\u00e9ro " + i + ".", "Sentence number " + i + "."))
          .append(i % 5 == 0 ? "\n\n" : " ");
      source.append("Sentence number ").append(i).append(i % 5 == 0 ? ".\n\n" : ". ");
    }
    site.file("content/long.md", source.toString())
        .file("locales/fr-FR/content/long.md", markdown.toString());
    assertTimeout(LONG_PAGE, () -> site.build());

    assertTrue(rules().contains("large-page"), rules().toString());
    Document page = Jsoup.parse(site.page("fr-FR/long.html"));
    assertEquals(0, page.select("main .s").size());
    assertEquals(10_000, page.select("main [id^=k]").size());
    assertEquals(
        "long.bilingual.html?view=both", page.select("main h1 + .elsewhere a").attr("href"));
    Document both = Jsoup.parse(site.page("fr-FR/long.bilingual.html"));
    assertEquals(10_000, both.select("main .s").size());
    assertEquals("noindex", both.select("meta[name=robots]").attr("content"));
    assertTrue(
        site.page("fr-FR/long.html").length() * 3
            < site.page("fr-FR/long.bilingual.html").length() * 2);
  }
}
