package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.diglot.workspace.WorkspaceException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with one defect of each kind, planted among links that are right. */
class LinkReportTest {

  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  /** Every way to write a link that leads somewhere. */
  private static final String RIGHT =
      """
      # Right

      [Page](policy/keys.md), [place](policy/keys.md#lost-keys), [here](#places), [folder](policy/),
      [from the top](/policy/keys.md), [docset](~/policy/keys.md), [without ending](policy/keys),
      [query](policy/keys.md?view=both#lost-keys), [encoded](two%20words.md), [angle](<two words.md>),
      [picture](media/pixel.png), [file](media/form.txt), [mail](mailto:desk@example.org),
      [other site](https://example.org/a#b), <https://example.org/c>, [by name][keys].

      ![A pixel](media/pixel.png)

      [!INCLUDE [note](includes/note.md)]

      ## <a name="places"></a>Places

      <a href="policy/keys.md#lost-keys">In HTML</a>

      `[code](nowhere.md)`

      [keys]: policy/keys.md#lost-keys
      """;

  private static final String KEYS =
      "# Keys\n\n## <a name=\"lost-keys\"></a>Lost keys\n\nTell us.\n";

  private static final String NEW_KEYS =
      KEYS + "\n## <a name=\"spare-keys\"></a>Spare keys\n\nThe desk keeps them.\n";

  @TempDir private Path base;

  private TestSite site;

  @BeforeEach
  void writeWhatIsRight() throws IOException {
    site =
        new TestSite(base)
            .file("content/site.yml", "baseUrl: https://docs.example.org/handbook/\n")
            .file("content/index.md", RIGHT)
            .file(
                "content/toc.yml",
                "- href: index.md\n- href: policy/keys.md\n- href: two words.md\n")
            .file("content/two words.md", "# Two words\n")
            .file("content/policy/index.md", "# Policy\n\n[Up](../index.md#places)\n")
            .file("content/policy/keys.md", NEW_KEYS)
            .file("content/includes/note.md", "A [note](../policy/keys.md).\n")
            .file("content/media/pixel.png", PIXEL)
            .file("content/media/form.txt", "form");
    for (String tag : List.of("fr-FR", "ja-JP")) {
      site.file("locales/" + tag + "/content/index.md", RIGHT)
          .file("locales/" + tag + "/content/policy/keys.md", NEW_KEYS);
    }
  }

  private List<JsonObject> defects() throws IOException {
    return items("defects");
  }

  private List<JsonObject> items(String list) throws IOException {
    JsonArray items =
        JsonParser.parseString(Files.readString(base.resolve("out/reports/links.json")))
            .getAsJsonObject()
            .getAsJsonArray(list);
    return StreamSupport.stream(items.spliterator(), false).map(e -> e.getAsJsonObject()).toList();
  }

  private static List<String> places(JsonObject row) {
    List<String> places = new ArrayList<>();
    for (var place : row.getAsJsonArray("places")) {
      JsonObject at = place.getAsJsonObject();
      places.add(
          at.get("file").getAsString()
              + ":"
              + at.get("line").getAsInt()
              + ":"
              + at.get("column").getAsInt());
    }
    return places;
  }

  private List<String> rows() throws IOException {
    List<String> rows = new ArrayList<>();
    for (JsonObject row : defects()) {
      rows.add(row.get("kind").getAsString() + " " + String.join(" ", places(row)));
    }
    return rows;
  }

  @Test
  void findsNothingWhereAllLinksLeadSomewhere() throws Exception {
    site.build();

    assertEquals(List.of(), rows());
  }

  @Test
  void findsTheTwelveKindsWhereTheyAreWrittenAndNothingElse() throws Exception {
    plantEveryKind();
    site.build();

    assertEquals(
        List.of(
            "broken-link content/bad.md:3:5",
            "wrong-case-link content/bad.md:4:5",
            "broken-anchor content/bad.md:5:5",
            "lost-anchor locales/fr-FR/content/lost.md:3:5",
            "wrong-locale-link locales/fr-FR/content/lost.md:4:6",
            "broken-toc-link content/toc.yml:5:9",
            "link-outside-content content/bad.md:6:5",
            "unsafe-link content/bad.md:7:5",
            "duplicate-anchor content/bad.md:15:4",
            "broken-image content/bad.md:8:5",
            "missing-alt-text content/bad.md:9:5",
            "include-not-found content/bad.md:11:1"),
        rows());
  }

  private void plantEveryKind() throws IOException {
    site.file(
            "content/toc.yml",
            "- href: index.md\n- href: policy/keys.md\n- href: two words.md\n- href: bad.md\n"
                + "- href: gone.md\n- href: lost.md\n")
        .file(
            "content/bad.md",
            """
            # Bad

            1,  [page](policy/kees.md),
            2,  [case](Policy/Keys.md),
            3,  [place](policy/keys.md#lost-key),
            4,  [outside](../../secret.md),
            5,  [script](javascript:alert(1)),
            6,  ![A map](media/map.png),
            7,  ![](media/pixel.png)

            [!INCLUDE [rule](includes/rule.md)]

            ## <a name="twice"></a>One

            ## <a name="twice"></a>Two
            """)
        .file("content/lost.md", "# Lost\n\nOf [spare](policy/keys.md#spare-keys) keys.\n")
        .file("locales/fr-FR/content/policy/keys.md", KEYS)
        .file(
            "locales/fr-FR/content/lost.md",
            "# Perdu\n\nLes [doubles](policy/keys.md#spare-keys),\n"
                + "voir [cl\u00e9s](../../ja-JP/content/policy/keys.md).\n");
  }

  @Test
  void suggestsTheNearestPageAndPlace() throws Exception {
    plantEveryKind();
    site.build();

    assertEquals("did you mean policy/keys.md?", suggestion("broken-link"));
    assertEquals("write policy/keys.md", suggestion("wrong-case-link"));
    assertEquals("did you mean #lost-keys?", suggestion("broken-anchor"));
    assertTrue(suggestion("wrong-locale-link").startsWith("link to policy/keys.md"));
    assertTrue(suggestion("lost-anchor").contains("<a name=\"spare-keys\"></a>"));
    assertEquals("keys.html", linkOf("fr-FR/lost.html", "cl\u00e9s").replace("policy/", ""));
    assertEquals("policy/keys.html", linkOf("en/bad.html", "case"));
  }

  private String suggestion(String kind) throws IOException {
    return defects().stream()
        .filter(row -> row.get("kind").getAsString().equals(kind))
        .map(row -> row.get("suggestion").getAsString())
        .findFirst()
        .orElseThrow();
  }

  private String linkOf(String page, String text) throws IOException {
    return Jsoup.parse(site.page(page)).select("main a:contains(" + text + ")").last().attr("href");
  }

  @Test
  void tellsADefectOfSeveralLanguagesOnce() throws Exception {
    for (String folder : List.of("content", "locales/fr-FR/content", "locales/ja-JP/content")) {
      site.file(folder + "/more.md", "# More\n\n[x](gone.md) and [y](gone.md), [z](gone2.md)\n");
    }
    BuildResult result = site.build();

    assertEquals(
        List.of("source", "fr-FR", "ja-JP").stream().sorted().toList(),
        languages(defects().get(0)));
    assertEquals(6, places(defects().get(0)).size());
    assertEquals(3, places(defects().get(1)).size());
    assertEquals(2, defects().size());
    JsonObject report =
        JsonParser.parseString(Files.readString(base.resolve("out/reports/report.json")))
            .getAsJsonObject();
    long told =
        StreamSupport.stream(report.getAsJsonArray("findings").spliterator(), false)
            .filter(f -> f.getAsJsonObject().get("rule").getAsString().equals("broken-link"))
            .count();
    assertEquals(2, told);
    assertTrue(result.failure().isEmpty());
  }

  private static List<String> languages(JsonObject row) {
    return StreamSupport.stream(row.getAsJsonArray("languages").spliterator(), false)
        .map(e -> e.getAsString())
        .sorted()
        .toList();
  }

  @Test
  void knowsTheSiteByItsAddress() throws Exception {
    site.file(
        "locales/fr-FR/content/far.md",
        "# Loin\n\n[a](https://docs.example.org/handbook/ja-JP/policy/keys.html#lost-keys)\n"
            + "[b](/handbook/en/policy/keys.html) [c](https://docs.example.org/handbook/fr-FR/x)\n"
            + "[d](/en-us/azure/keys)\n");
    site.build();

    assertEquals(
        List.of(
            "wrong-locale-link locales/fr-FR/content/far.md:3:1",
            "wrong-locale-link locales/fr-FR/content/far.md:4:1",
            "host-link locales/fr-FR/content/far.md:5:1"),
        rows());
  }

  @Test
  void allowsTheSamePlaceInTextsForDifferentReaders() throws Exception {
    site.file(
        "content/zones.md",
        "# Zones\n\n::: zone pivot=\"one\"\n\n## <a name=\"begin\"></a>Begin\n\n::: zone-end\n\n"
            + "::: zone pivot=\"two\"\n\n## <a name=\"begin\"></a>Begin\n\n::: zone-end\n");
    site.build();

    assertEquals(List.of(), rows());
  }

  @Test
  void listsTheAddressesOfOtherSitesWithTheirPlaces() throws Exception {
    site.build();

    assertEquals(
        "https://example.org/a\nhttps://example.org/c\n",
        Files.readString(base.resolve("out/reports/external-links.txt")));
    assertEquals(
        List.of(
            "content/index.md:7:1",
            "locales/fr-FR/content/index.md:7:1",
            "locales/ja-JP/content/index.md:7:1"),
        places(items("external").get(0)));
  }

  @Test
  void takesWhatALinkCheckerFound() throws Exception {
    site.file(
        "lychee.json",
        """
        {"total": 2, "success_map": {}, "error_map": {"external-links.txt": [
          {"url": "https://example.org/a", "status": {"text": "404 Not Found", "code": 404}}]}}
        """);
    Diglot.build(
        site.request().withLinkResults(base.resolve("lychee.json")),
        site.options(),
        ProgressListener.NONE);

    assertEquals(1, defects().size());
    assertEquals("dead-external-link", defects().get(0).get("kind").getAsString());
    assertEquals(3, places(defects().get(0)).size());
    assertEquals("404 Not Found", items("external").get(0).get("result").getAsString());
    assertFalse(items("external").get(1).has("result"));
    Document html = Jsoup.parse(Files.readString(base.resolve("out/reports/links.html")));
    assertEquals(
        List.of("report/report.css", "report/locales.css"),
        html.select("link[rel=stylesheet]").eachAttr("href"));
    assertEquals(1, html.select("#defects ~ div tbody tr").size());
    assertEquals(2, html.select("#external ~ div tbody tr").size());
  }

  @Test
  void refusesAListThatItCannotRead() throws Exception {
    site.file("results.json", "{\"links\": []}");
    WorkspaceException refused =
        assertThrows(
            WorkspaceException.class,
            () ->
                Diglot.build(
                    site.request().withLinkResults(base.resolve("results.json")),
                    site.options(),
                    ProgressListener.NONE));

    assertTrue(refused.getMessage().startsWith("results.json has none of the lists"));
    assertFalse(site.has("index.html"));
  }
}
