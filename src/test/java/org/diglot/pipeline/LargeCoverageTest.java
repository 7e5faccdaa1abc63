package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.diglot.workspace.WorkspaceException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage of a site with too many pages for one table. */
class LargeCoverageTest {

  @TempDir Path base;

  @Test
  void hasATableForEachTopFolder() throws IOException, WorkspaceException {
    TestSite site = new TestSite(base).file("content/index.md", "# Home\n\nYou must read on.\n");
    for (int i = 0; i < 201; i++) {
      String folder = i % 2 == 0 ? "even/low" : "odd #";
      site.file("content/" + folder + "/" + i + ".md", "# Page " + i + "\n\nYou must stop.\n");
    }
    site.file("locales/fr-FR/content/none.md", "# Rien\n");
    site.build();

    Document top = Jsoup.parse(site.page("differences/fr-FR/index.html"));
    assertEquals(
        List.of("even/ 0 sur 101", "odd #/ 0 sur 100", "Home Pas de page", "Rien 0 sur 0 phrase"),
        top.select("tbody tr").eachText());
    assertEquals("Toutes les pages 0 sur 202", top.select("tfoot tr").text());
    assertEquals(
        List.of(
            "../../differences/fr-FR/folder.even.html",
            "../../differences/fr-FR/folder.odd%20%23.html"),
        top.select("tbody a[href*=folder]").eachAttr("href"));
    assertTrue(site.has("differences/en/folder.odd #.html"));
    Document folder = Jsoup.parse(site.page("differences/fr-FR/folder.even.html"));
    assertEquals(101, folder.select("tbody tr").size());
    assertEquals("../../differences/fr-FR/index.html", folder.select(".wide-head a").attr("href"));
  }
}
