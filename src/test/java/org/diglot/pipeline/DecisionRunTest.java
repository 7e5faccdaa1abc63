package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionRunTest {

  private static final String PAGE = "locales/fr-FR/content/index.md";
  private static final String STATES = "locales/fr-FR/content/index.states.yml";
  private static final String SAVED = "fr-FR.review.json";

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
    return "\uFEFF"
        + segment(102, first, "See the [guide](guide.md).")
        + " "
        + segment(103, second, "Lock the room.")
        + "\r\n";
  }

  @BeforeEach
  void makeSite() throws IOException {
    site =
        new TestSite(base)
            .file("content/index.md", "See the [guide](guide.md). Lock the room.\n")
            .file("content/guide.md", "# Guide\n")
            .file(PAGE, page("Voir [le guide](guide.md).", "Fermez la salle."));
  }

  private static String decision(String id, String source, String target, String rest) {
    return "{\"page\":\"index.md\",\"id\":\""
        + id
        + "\",\"key\":\""
        + DecisionKey.of(source, target)
        + "\","
        + rest
        + "}";
  }

  private static String lock(String rest) {
    return decision("1f3a9-103", "Lock the room.", "Fermez la salle.", rest);
  }

  private ExchangeResult decide(String... decisions) throws Exception {
    site.file(
        SAVED,
        "{\"format\":\"diglot-review\",\"version\":1,\"project\":\"p\",\"locale\":\"fr-FR\","
            + "\"decisions\":["
            + String.join(",", decisions)
            + "]}");
    return decide(false);
  }

  private ExchangeResult decide(boolean dryRun) throws WorkspaceException {
    return Diglot.decide(
        site.request(),
        new DecisionOptions(base.resolve(SAVED), base.resolve("suppressions.yml"), dryRun));
  }

  private String text(String path) throws IOException {
    return Files.readString(base.resolve(path));
  }

  private static List<String> rules(ExchangeResult result) {
    return result.result().findings().stream().map(f -> f.diagnostic().rule().id()).toList();
  }

  @Test
  void putsAnEditedTextIntoItsRangeAndNothingElse() throws Exception {
    ExchangeResult result =
        decide(lock("\"decision\":\"edited\",\"target\":\"Verrouillez la salle.\""));
    assertEquals(List.of(), rules(result));
    assertEquals(page("Voir [le guide](guide.md).", "Verrouillez la salle."), text(PAGE));
    assertTrue(text(STATES).contains("- id: 1f3a9-103\n  state: reviewed\n"), text(STATES));
  }

  @Test
  void changesNothingTheSecondTime() throws Exception {
    decide(
        lock(
            "\"decision\":\"edited\",\"target\":\"Verrouillez la salle.\",\"comment\":\"mieux\","
                + "\"dismissed\":[{\"rule\":\"missing-space\",\"key\":\"a-b\",\"reason\":\"no\"}]"));
    SortedMap<String, byte[]> before = site.inputs();
    ExchangeResult again = decide(false);
    SortedMap<String, byte[]> after = site.inputs();
    assertEquals(before.keySet(), after.keySet());
    before.forEach(
        (path, bytes) ->
            assertEquals(
                new String(bytes, StandardCharsets.UTF_8),
                new String(after.get(path), StandardCharsets.UTF_8)));
    assertEquals(List.of(), rules(again));
    assertEquals(0, again.files());
  }

  @Test
  void marksWhatIsAcceptedAndRejected() throws Exception {
    decide(
        lock("\"decision\":\"accepted\""),
        decision(
            "1f3a9-102",
            "See the [guide](guide.md).",
            "Voir [le guide](guide.md).",
            "\"decision\":\"rejected\",\"comment\":\"trop libre\""));
    String states = text(STATES);
    assertTrue(states.contains("- id: 1f3a9-103\n  state: reviewed\n"), states);
    assertTrue(
        states.contains("- id: 1f3a9-102\n  state: needs-review\n  comment: \"trop libre\"\n"),
        states);
    assertEquals(page("Voir [le guide](guide.md).", "Fermez la salle."), text(PAGE));
  }

  @Test
  void anAcceptedTranslationIsOfTodaysSource() throws Exception {
    site.file(
        STATES,
        "version: 1\nsegments:\n- id: 1f3a9-103\n  state: needs-review\n  carried: \"edited\"\n"
            + "  translated-from: \"Close the room.\"\n");
    decide(lock("\"decision\":\"accepted\""));
    assertFalse(text(STATES).contains("Close"), text(STATES));
  }

  @Test
  void leavesAloneWhatHasChangedMeanwhile() throws Exception {
    site.file(PAGE, page("Voir [le guide](guide.md).", "Fermez à clé."));
    ExchangeResult result =
        decide(lock("\"decision\":\"edited\",\"target\":\"Verrouillez la salle.\""));
    assertEquals(List.of("outdated-decision"), rules(result));
    assertEquals(page("Voir [le guide](guide.md).", "Fermez à clé."), text(PAGE));
    assertFalse(Files.exists(base.resolve(STATES)));
  }

  private static final String EDIT =
      "\"decision\":\"edited\",\"target\":\"Verrouillez la salle.\",\"comment\":\"mieux\"";

  @Test
  void finishesWhatAnInterruptedRunBegan() throws Exception {
    String waiting =
        "version: 1\nsegments:\n- id: 1f3a9-103\n  state: needs-review\n"
            + "  translated-from: \"Close the room.\"\n";
    site.file(STATES, waiting);
    decide(lock(EDIT));
    String page = text(PAGE);
    String states = text(STATES);
    assertTrue(states.contains("state: reviewed"), states);
    site.file(STATES, waiting);
    ExchangeResult second = decide(false);
    assertEquals(List.of(), rules(second));
    assertEquals(page, text(PAGE));
    assertEquals(states, text(STATES));
    assertEquals(0, decide(false).files());
  }

  @Test
  void doesNotCallAnOlderEditReviewedOnceTheSourceHasMovedOn() throws Exception {
    decide(lock(EDIT));
    String waiting =
        "version: 1\nsegments:\n- id: 1f3a9-103\n  state: needs-review\n"
            + "  translated-from: \"Lock the room.\"\n";
    String page =
        page("Voir [le guide](guide.md).", "Verrouillez la salle.")
            .replace("Lock the room.", "Lock the room twice.");
    site.file(PAGE, page).file(STATES, waiting);
    decide(false);
    assertEquals(page, text(PAGE));
    assertEquals(waiting, text(STATES));
  }

  @Test
  void leavesWhatIsReadyForPublicationSo() throws Exception {
    String ready = "version: 1\nsegments:\n- id: 1f3a9-103\n  state: final\n";
    site.file(STATES, ready);
    decide(lock("\"decision\":\"accepted\""));
    assertEquals(ready, text(STATES));
    decide(lock(EDIT));
    assertTrue(text(STATES).contains("state: reviewed"), text(STATES));
  }

  @Test
  void listsEveryConflictAndOverwritesNothing() throws Exception {
    String page = page("Voir [ce guide](guide.md).", "Fermez à clé.");
    site.file(PAGE, page);
    ExchangeResult result =
        decide(
            lock(EDIT),
            decision(
                "1f3a9-102",
                "See the [guide](guide.md).",
                "Voir [le guide](guide.md).",
                "\"decision\":\"rejected\",\"comment\":\"trop libre\""));
    assertEquals(List.of("outdated-decision", "outdated-decision"), rules(result));
    String messages =
        result.result().findings().stream().map(f -> f.diagnostic().message()).toList().toString();
    assertTrue(messages.contains("1f3a9-103") && messages.contains("1f3a9-102"), messages);
    assertEquals(page, text(PAGE));
    assertFalse(Files.exists(base.resolve(STATES)));
  }

  @Test
  void takesAKeyThatSaysNothingOfTheSourceAlone() throws Exception {
    String key = DecisionKey.of("Lock the room.", "Fermez la salle.");
    String old = key.substring(0, key.indexOf('-'));
    decide(lock(EDIT).replace(key, old));
    assertEquals(page("Voir [le guide](guide.md).", "Verrouillez la salle."), text(PAGE));
    assertEquals(List.of(), rules(decide(false)));
  }

  @Test
  void refusesATextThatLosesALink() throws Exception {
    ExchangeResult result =
        decide(
            decision(
                "1f3a9-102",
                "See the [guide](guide.md).",
                "Voir [le guide](guide.md).",
                "\"decision\":\"edited\",\"target\":\"Voir le guide.\""));
    assertEquals(List.of("changed-exchange-codes"), rules(result));
    assertEquals(page("Voir [le guide](guide.md).", "Fermez la salle."), text(PAGE));
  }

  @Test
  void namesPagesAndSegmentsThatAreNotThere() throws Exception {
    ExchangeResult result =
        decide(
            "{\"page\":\"../../secret.md\",\"id\":\"x\",\"key\":\"k\",\"decision\":\"accepted\"}",
            "{\"page\":\"index.md\",\"id\":\"1f3a9-999\",\"key\":\"k\",\"decision\":\"accepted\"}");
    assertEquals(List.of("unknown-decision", "unknown-decision"), rules(result));
  }

  @Test
  void addsDismissedFindingsToTheSuppressions() throws Exception {
    site.file(
        "suppressions.yml",
        "# ours\nversion: 1\nsuppressions:\n- rule: missing-space\n  key: x-y\n  reason: kept\n");
    decide(
        lock(
            "\"decision\":\"none\",\"dismissed\":"
                + "[{\"rule\":\"missing-space\",\"key\":\"a-b\",\"reason\":\"a name\"}]"));
    assertEquals(
        "# ours\nversion: 1\nsuppressions:\n- rule: missing-space\n  key: x-y\n  reason: kept\n"
            + "- rule: missing-space\n  page: \"index.md\"\n  locale: \"fr-FR\"\n"
            + "  segment: \"1f3a9-103\"\n  key: \"a-b\"\n  reason: \"a name\"\n",
        text("suppressions.yml"));
    assertFalse(Files.exists(base.resolve(STATES)));
  }

  @Test
  void dismissesFindingsOfKnownRulesOnly() throws Exception {
    ExchangeResult result =
        decide(
            lock(
                "\"decision\":\"none\",\"dismissed\":"
                    + "[{\"rule\":\"x\\n- rule: missing-space\",\"key\":\"a-b\",\"reason\":\"r\"}]"));
    assertEquals(List.of("unknown-decision"), rules(result));
    assertFalse(Files.exists(base.resolve("suppressions.yml")));
  }

  @Test
  void leavesEachFileOldOrNewWhereItIsInterrupted() throws Exception {
    String old = page("Voir [le guide](guide.md).", "Fermez la salle.");
    site.file("locales/fr-FR/content/zebra.md", old);
    site.file("locales/fr-FR/content/zebra.states.yml/in-the-way", "");
    String edit = lock("\"decision\":\"edited\",\"target\":\"Verrouillez la salle.\"");
    String edited = page("Voir [le guide](guide.md).", "Verrouillez la salle.");
    try {
      decide(edit, edit.replace("index.md", "zebra.md"));
    } catch (WorkspaceException e) {
      assertTrue(String.valueOf(e.getMessage()).contains("zebra"), e.getMessage());
    }
    assertEquals(edited, text(PAGE));
    String zebra = text("locales/fr-FR/content/zebra.md");
    assertTrue(zebra.equals(old) || zebra.equals(edited), zebra);
    try (var files = Files.list(base.resolve("locales/fr-FR/content"))) {
      assertEquals(
          List.of("index.md", "index.states.yml", "zebra.md", "zebra.states.yml"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void leavesSuppressionsAloneThatItCannotAddTo() throws Exception {
    String text = "version: 1\nsuppressions: [{rule: missing-space, key: x-y, reason: kept}]\n";
    site.file("suppressions.yml", text);
    assertThrows(
        WorkspaceException.class,
        () ->
            decide(
                lock(
                    "\"decision\":\"none\",\"dismissed\":"
                        + "[{\"rule\":\"missing-space\",\"key\":\"a-b\",\"reason\":\"r\"}]")));
    assertEquals(text, text("suppressions.yml"));
  }

  @Test
  void showsWhatItWouldDo() throws Exception {
    decide(lock("\"decision\":\"none\""));
    site.file(
        SAVED, text(SAVED).replace("\"none\"", "\"edited\",\"target\":\"Verrouillez la salle.\""));
    SortedMap<String, byte[]> before = site.inputs();
    ExchangeResult result = decide(true);
    assertEquals(before.keySet(), site.inputs().keySet());
    assertEquals(page("Voir [le guide](guide.md).", "Fermez la salle."), text(PAGE));
    assertTrue(String.join("\n", result.lines()).contains("would put 1 translations"));
  }

  @Test
  void saysThatThereIsNothingToApply() {
    WorkspaceException e = assertThrows(WorkspaceException.class, () -> decide(false));
    assertTrue(e.getMessage().contains("-Ddiglot.decisions"), e.getMessage());
  }

  @Test
  void refusesADamagedFileAndTakesTheOthers() throws Exception {
    site.file("saved/a.review.json", "{\"format\":");
    site.file(
        "saved/b.review.json",
        "{\"format\":\"diglot-review\",\"version\":1,\"locale\":\"fr-FR\",\"decisions\":["
            + lock("\"decision\":\"accepted\"")
            + "]}");
    ExchangeResult result =
        Diglot.decide(
            site.request(),
            new DecisionOptions(base.resolve("saved"), base.resolve("suppressions.yml"), false));
    assertEquals(List.of("unreadable-decisions"), rules(result));
    assertTrue(Files.exists(base.resolve(STATES)));
  }
}
