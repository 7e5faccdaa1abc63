package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.memory.Match;
import org.diglot.memory.MemoryEntry;
import org.diglot.memory.MemoryQuery;
import org.diglot.memory.TranslationMemory;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new text gets from the translations that are there. */
class MemoryRunTest {

  private static final String OLD =
      """
      # <a name="doors"></a>{Portes|Doors}

      {Fermez la porte.|Lock the door.} \
      {Chaque visiteur doit porter un badge au portail du bâtiment.|Every visitor must wear a badge at the gate of the building.}

      {Attendez ici.|Wait here.}
      """;

  private static final String OLD_SOURCE =
      """
      # Doors

      Lock the door. Every visitor must wear a badge at the gate of the building.

      Wait here.
      """;

  private static final String NEW_PAGE = "locales/fr-FR/content/new.md";
  private static final String NEW_STATES = "locales/fr-FR/content/new.states.yml";

  @TempDir Path base;
  private TestSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site =
        new TestSite(base)
            .file("content/old.md", OLD_SOURCE)
            .file("locales/fr-FR/content/old.md", Bilingual.page(OLD));
  }

  private UpdateResult update(String source, MemoryOptions memory)
      throws IOException, WorkspaceException {
    site.file("content/new.md", source);
    UpdateOptions options = new UpdateOptions(false, true, Optional.empty(), memory);
    return Diglot.update(site.request(), options, ProgressListener.NONE);
  }

  private String text(String path) throws IOException {
    return Files.exists(base.resolve(path)) ? Files.readString(base.resolve(path)) : "";
  }

  /** The state entry of the only segment that is not simply translated. */
  private String stateOf(String source) throws IOException, WorkspaceException {
    update(source, MemoryOptions.DEFAULT);
    return text(NEW_STATES);
  }

  @Test
  void theSameTextIsTranslated() throws Exception {
    String states = stateOf("Lock the door.\n");
    assertTrue(text(NEW_PAGE).contains(">Fermez la porte.</span>"), text(NEW_PAGE));
    assertTrue(states.contains("state: translated\n  carried: \"recalled\""), states);
    assertFalse(states.contains("translated-from"), states);
  }

  @Test
  void aTextWithSeveralTranslationsWaitsForReview() throws Exception {
    site.file("content/other.md", "Lock the door.\n")
        .file(
            "locales/fr-FR/content/other.md",
            Bilingual.page("{Verrouillez la porte.|Lock the door.}\n"));
    String states = stateOf("Lock the door.\n");
    assertTrue(states.contains("state: needs-review\n  carried: \"recalled\""), states);
    assertFalse(states.contains("translated-from"), states);
  }

  @Test
  void theContextDecidesBetweenSeveralTranslations() throws Exception {
    site.file("content/other.md", "Hurry.\n\nLock the door.\n")
        .file(
            "locales/fr-FR/content/other.md",
            Bilingual.page("{Vite.|Hurry.}\n\n{Verrouillez la porte.|Lock the door.}\n"));
    String states = stateOf("Hurry.\n\nLock the door.\n");
    assertTrue(text(NEW_PAGE).contains(">Verrouillez la porte.</span>"), text(NEW_PAGE));
    assertFalse(states.contains("needs-review"), states);
  }

  @Test
  void aLikeTextWaitsForReviewWithItsSource() throws Exception {
    String states = stateOf("Every visitor must show a badge at the gate of the building.\n");
    assertTrue(text(NEW_PAGE).contains(">Chaque visiteur doit porter"), text(NEW_PAGE));
    assertTrue(states.contains("state: needs-review"), states);
    assertTrue(states.contains("consequence: \"wording\""), states);
    assertTrue(
        states.contains(
            "translated-from: \"Every visitor must wear a badge at the gate of the building.\""),
        states);
  }

  @Test
  void aLikeTextThatSaysTheContraryIsNotOffered() throws Exception {
    String states = stateOf("Every visitor must not wear a badge at the gate of the building.\n");
    assertFalse(text(NEW_PAGE).contains("Chaque visiteur"), text(NEW_PAGE));
    assertTrue(states.contains("state: initial"), states);
  }

  @Test
  void whatDiffersInMeaningIsNormativeWhereItIsAskedFor() throws Exception {
    update(
        "Every visitor may wear a badge at the gate of the building.\n", new MemoryOptions("", 60));
    String states = text(NEW_STATES);
    assertTrue(states.contains("consequence: \"normative\""), states);
    assertTrue(states.contains("state: needs-review"), states);
  }

  @Test
  void theContraryWordIsNormative() throws Exception {
    site.file("content/other.md", "Allow guests of the tenant in the main building.\n")
        .file(
            "locales/fr-FR/content/other.md",
            Bilingual.page(
                "{Autorisez les invités.|Allow guests of the tenant in the main building.}\n"));
    String text = "Block guests of the tenant in the main building.\n";
    assertTrue(stateOf(text).contains("state: initial"), text(NEW_STATES));
    Files.delete(base.resolve(NEW_PAGE));
    Files.delete(base.resolve(NEW_STATES));
    update(text, new MemoryOptions("", 50));
    assertTrue(text(NEW_STATES).contains("consequence: \"normative\""), text(NEW_STATES));
  }

  @Test
  void theLeastScoreCanBeRaised() throws Exception {
    update(
        "Every visitor must show a badge at the gate of the building.\n",
        new MemoryOptions("", 100));
    assertTrue(text(NEW_STATES).contains("state: initial"), text(NEW_STATES));
    assertThrows(WorkspaceException.class, () -> update("X.\n", new MemoryOptions("", 20)));
  }

  @Test
  void aTranslationThatWaitsForReviewTeachesWhatItWasMadeFrom() throws Exception {
    site.file(
        "locales/fr-FR/content/old.states.yml",
        """
        version: 1
        segments:
        - id: 1f3a9-102
          state: needs-review
          carried: "edited"
          consequence: wording
          translated-from: "Close the door."
        """);
    assertTrue(stateOf("Close the door.\n").contains("state: needs-review"));
    assertTrue(text(NEW_PAGE).contains(">Fermez la porte.</span>"), text(NEW_PAGE));
  }

  private static final String TMX =
      "<tmx version=\"1.4\"><header srclang=\"en\" datatype=\"x\"/><body><tu><tuv"
          + " xml:lang=\"en\"><seg>Ask the guard.</seg></tuv><tuv xml:lang=\"fr\"><seg>Demandez au"
          + " gardien.</seg></tuv></tu></body></tmx>";

  @Test
  void asksTheMemoriesOfOthers() throws Exception {
    site.file("tm/a.tmx", TMX);
    for (String name : List.of("tm", "tm/a.tmx", " tm , tm/a.tmx")) {
      Files.deleteIfExists(base.resolve(NEW_PAGE));
      Files.deleteIfExists(base.resolve(NEW_STATES));
      update("Ask the guard.\n", new MemoryOptions(name, 75));
      assertTrue(text(NEW_PAGE).contains(">Demandez au gardien.</span>"), text(NEW_PAGE));
    }
    WorkspaceException e =
        assertThrows(
            WorkspaceException.class,
            () -> update("Ask the guard.\n", new MemoryOptions("tm/b.tmx", 75)));
    assertTrue(String.valueOf(e.getMessage()).contains("tm/b.tmx"), e.getMessage());
  }

  @Test
  void aMemoryThatCannotBeReadIsAFinding() throws Exception {
    site.file("tm/a.tmx", TMX).file("tm/b.tmx", TMX.substring(0, 60));
    UpdateResult result = update("Ask the guard.\n", new MemoryOptions("tm", 75));
    assertEquals(
        List.of("invalid-exchange-file"),
        result.result().findings().stream().map(f -> f.diagnostic().rule().id()).toList());
    assertTrue(text(NEW_PAGE).contains(">Demandez au gardien.</span>"), text(NEW_PAGE));
  }

  private ExchangeResult export() throws WorkspaceException {
    return Diglot.export(
        site.request(),
        site.options(),
        new ExportOptions("tmx", "", "", base.resolve("out/exchange"), MemoryOptions.DEFAULT),
        ProgressListener.NONE);
  }

  private List<MemoryEntry> entries(String memories) throws WorkspaceException {
    DiagnosticCollector findings = new DiagnosticCollector();
    Inputs inputs = Inputs.open(site.request(), findings);
    return Memories.open(site.request(), inputs, new MemoryOptions(memories, 75), findings)
        .of(inputs.locales().get(0))
        .entries();
  }

  @Test
  void exportedTranslationsReadBackAreTheSame() throws Exception {
    ExchangeResult result = export();
    assertEquals(4, result.segments());
    assertEquals(List.of("fr-FR: 4 translations exported as tmx"), result.lines());
    List<MemoryEntry> own = entries("");
    site.file("locales/fr-FR/content/old.md", "# Vide\n");
    List<MemoryEntry> back = entries("out/exchange/memory");
    assertEquals(
        own.stream().map(MemoryRunTest::withoutFile).toList(),
        back.stream().map(MemoryRunTest::withoutFile).toList());
    assertEquals("out/exchange/memory/fr-FR/memory.tmx#1f3a9-101", back.get(0).origin());
    assertEquals("locales/fr-FR/content/old.md#1f3a9-101", own.get(0).origin());
  }

  private static MemoryEntry withoutFile(MemoryEntry entry) {
    return new MemoryEntry(
        entry.source(),
        entry.target(),
        entry.page(),
        entry.previous(),
        entry.next(),
        "",
        entry.id(),
        entry.settled());
  }

  @Test
  void aSegmentGetsSuggestionsFromOthersOnly() throws Exception {
    DiagnosticCollector findings = new DiagnosticCollector();
    Inputs inputs = Inputs.open(site.request(), findings);
    TranslationMemory memory =
        Memories.open(site.request(), inputs, MemoryOptions.DEFAULT, findings)
            .of(inputs.locales().get(0));
    MemoryQuery self =
        new MemoryQuery(
            "Lock the door.", "old.md", "Doors", "", "locales/fr-FR/content/old.md#1f3a9-102");
    assertEquals(List.of(), memory.best(self, 5));
    assertEquals(
        List.of("Fermez la porte."),
        memory.best(MemoryQuery.of("Lock the door."), 5).stream().map(Match::target).toList());
  }
}
