package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewRunTest {

  private static final String FRENCH = "locales/fr-FR/content/index.md";

  @TempDir Path base;
  private TestSite site;

  private static String segment(int ordinal, String target, String source) {
    return "<span data-ttu-id=\"1f3a9-"
        + ordinal
        + "\">"
        + target
        + "</span>"
        + "<span class=\"sxs-lookup\"><span data-stu-id=\"1f3a9-"
        + ordinal
        + "\">"
        + source
        + "</span></span>";
  }

  private static String page(String first, String second) {
    return "# " + segment(101, "Salles", "Rooms") + "\n\n" + first + " " + second + "\n";
  }

  @BeforeEach
  void makeSite() throws IOException {
    site =
        new TestSite(base)
            .file("content/index.md", "# Rooms\n\nYou must not lend the key. Lock the room.\n")
            .file(
                FRENCH,
                page(
                    segment(102, "Vous devez prêter la clé.", "You must not lend the key."),
                    segment(103, "Fermez la salle.", "Lock the room.")))
            .file(
                "locales/de-DE/content/index.md",
                page(
                    segment(102, "Sie dürfen sie nicht verleihen.", "You must not lend the key."),
                    segment(103, "Schließen Sie ab.", "Lock the room.")));
  }

  private ExchangeResult review(String rows, Optional<Path> previous) throws WorkspaceException {
    return Diglot.review(
        site.request(),
        site.options(),
        new ReviewOptions(
            "fr-FR", rows, base.resolve("out/review"), previous, MemoryOptions.DEFAULT),
        ProgressListener.NONE);
  }

  /** What a script of the site is called with. */
  private List<JsonElement> arguments(String path) throws IOException {
    String text = Files.readString(base.resolve("out/review").resolve(path)).strip();
    assertTrue(text.endsWith(");"), text);
    String inner = text.substring(text.indexOf('(') + 1, text.length() - 2);
    JsonArray all = JsonParser.parseString("[" + inner + "]").getAsJsonArray();
    List<JsonElement> arguments = new ArrayList<>();
    all.forEach(arguments::add);
    return arguments;
  }

  private JsonObject queue(String folder) throws IOException {
    return arguments(folder + "queue.js").get(0).getAsJsonObject();
  }

  private List<String> column(JsonObject queue, int column) {
    List<String> values = new ArrayList<>();
    queue
        .getAsJsonArray("rows")
        .forEach(row -> values.add(row.getAsJsonArray().get(column).getAsString()));
    return values;
  }

  private JsonObject row(String folder, int index) throws IOException {
    return arguments(folder + "rows-0.js").get(1).getAsJsonArray().get(index).getAsJsonObject();
  }

  @Test
  void listsWhatNeedsADecision() throws Exception {
    review("", Optional.empty());
    JsonObject queue = queue("fr-FR/");
    assertEquals("queue", queue.get("mode").getAsString());
    assertEquals(List.of("1f3a9-102"), column(queue, 1));
    assertEquals(List.of("meaning"), column(queue, 4));
    JsonObject row = row("fr-FR/", 0);
    assertEquals("You must not lend the key.", row.get("source").getAsString());
    assertEquals("Vous devez prêter la clé.", row.get("target").getAsString());
    assertEquals(
        DecisionKey.of("You must not lend the key.", "Vous devez prêter la clé."),
        row.get("key").getAsString());
    assertEquals(
        "Sie dürfen sie nicht verleihen.",
        row.getAsJsonArray("others").get(0).getAsJsonObject().get("target").getAsString());
    JsonObject finding = row.getAsJsonArray("findings").get(0).getAsJsonObject();
    assertEquals("inverted-meaning", finding.get("rule").getAsString());
    assertEquals("[\"Salles\"]", row.get("heading").toString());
  }

  @Test
  void listsEverySegmentWhereAsked() throws Exception {
    review("all", Optional.empty());
    assertEquals(List.of("1f3a9-102", "1f3a9-101", "1f3a9-103"), column(queue("fr-FR/"), 1));
  }

  @Test
  void showsWhatTheSourceHasBecome() throws Exception {
    site.file(
        "content/index.md",
        "# Rooms\n\nYou must not lend the key. Lock the room and the garage.\n");
    site.file(
        FRENCH,
        page(
            segment(102, "Vous ne devez pas prêter la clé.", "You must not lend the key."),
            segment(103, "Fermez la salle.", "Lock the room.")));
    review("", Optional.empty());
    assertEquals(List.of("1f3a9-103"), column(queue("fr-FR/"), 1));
    JsonObject row = row("fr-FR/", 0);
    assertEquals("Lock the room and the garage.", row.get("source").getAsString());
    assertEquals("Lock the room.", row.get("previousSource").getAsString());
    assertTrue(row.has("sourceDiff"), row.toString());
  }

  @Test
  void suggestsForTheSourceOfTodayAndWhatAnUpdateTookAway() throws Exception {
    site.file(
            "content/index.md",
            "# Rooms\n\nYou must not lend the key. Lock the room and the garage.\n")
        .file("content/other.md", "Lock the room and the garage.\n")
        .file(
            "locales/fr-FR/content/other.md",
            segment(201, "Fermez la salle et le garage.", "Lock the room and the garage.") + "\n")
        .file(
            FRENCH.replace(".md", ".removed.yml"),
            "version: 1\nremoved:\n- section: \"\"\n"
                + "  source: \"Lock the room and the old garage.\"\n"
                + "  target: \"Fermez la salle et le vieux garage.\"\n")
        .file(
            FRENCH.replace(".md", ".states.yml"),
            "version: 1\nsegments:\n- id: 1f3a9-103\n  state: needs-review\n"
                + "  carried: \"edited\"\n")
        .file(
            FRENCH,
            page(
                segment(102, "Vous ne devez pas prêter la clé.", "You must not lend the key."),
                segment(103, "Fermez la salle.", "Lock the room.")));
    review("", Optional.empty());
    JsonObject row = row("fr-FR/", 1);
    assertEquals("1f3a9-103", row.get("id").getAsString());
    assertEquals("edited", row.get("carried").getAsString());
    List<String> offered = new ArrayList<>();
    for (JsonElement suggestion : row.getAsJsonArray("suggestions")) {
      JsonObject one = suggestion.getAsJsonObject();
      offered.add(one.get("kind").getAsString() + " " + one.get("target").getAsString());
    }
    assertEquals(
        List.of(
            "exact Fermez la salle et le garage.", "earlier Fermez la salle et le vieux garage."),
        offered);
  }

  @Test
  void comparesTwoVersionsOfALocale() throws Exception {
    new TestSite(base.resolve("before"))
        .file(
            FRENCH,
            page(
                segment(102, "Vous ne devez pas prêter la clé.", "You must not lend the key."),
                segment(103, "Fermez la salle.", "Lock the room.")));
    review("", Optional.of(base.resolve("before/locales")));
    JsonObject queue = queue("fr-FR/revision/");
    assertEquals("revision", queue.get("mode").getAsString());
    assertEquals(List.of("1f3a9-102"), column(queue, 1));
    JsonObject row = row("fr-FR/revision/", 0);
    assertEquals("target", row.get("change").getAsString());
    assertFalse(row.get("calledFor").getAsBoolean());
    assertEquals("Vous ne devez pas prêter la clé.", row.get("previousTarget").getAsString());
    JsonObject earlier = row.getAsJsonArray("suggestions").get(0).getAsJsonObject();
    assertEquals("earlier", earlier.get("kind").getAsString());
    assertEquals("Vous ne devez pas prêter la clé.", earlier.get("target").getAsString());
    assertTrue(Files.exists(base.resolve("out/review/fr-FR/revision/index.html")));
  }

  @Test
  void namesSegmentsThatCameOrWent() throws Exception {
    new TestSite(base.resolve("before"))
        .file(
            FRENCH,
            page(
                segment(103, "Fermez la salle.", "Lock the room."),
                segment(104, "Le café est gratuit.", "Coffee is free.")));
    review("", Optional.of(base.resolve("before/locales/fr-FR")));
    List<String> changes = new ArrayList<>();
    for (JsonElement row : arguments("fr-FR/revision/rows-0.js").get(1).getAsJsonArray()) {
      changes.add(row.getAsJsonObject().get("change").getAsString());
    }
    assertEquals(List.of("added", "removed"), changes.stream().sorted().toList());
  }

  @Test
  void keepsHostileTextInsideItsStrings() throws Exception {
    site.file(
        FRENCH,
        page(
            segment(102, "</script><script>alert(1)</script>\u2028'", "You must not lend the key."),
            segment(103, "Fermez la salle.", "Lock the room.")));
    review("all", Optional.empty());
    String text = Files.readString(base.resolve("out/review/fr-FR/rows-0.js"));
    assertFalse(text.contains("</script"), text);
    assertFalse(text.contains("\u2028"), text);
    assertTrue(row("fr-FR/", 1).get("target").getAsString().contains("</script>"));
  }

  @Test
  void refusesUnknownOptions() {
    assertThrows(WorkspaceException.class, () -> review("some", Optional.empty()));
    assertThrows(WorkspaceException.class, () -> review("", Optional.of(base.resolve("nowhere"))));
  }
}
