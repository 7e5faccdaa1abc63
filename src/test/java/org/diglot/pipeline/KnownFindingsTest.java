package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Finding;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings that are suppressed, or known from a baseline. */
class KnownFindingsTest {

  private static final String RULE = "outdated-guidance";
  private static final String SUPPRESSIONS = "suppressions.yml";

  @TempDir Path base;
  private TestSite site = new TestSite(Path.of("."));
  private Path baseline = Path.of(".");

  @BeforeEach
  void write() throws IOException {
    site = CheckProject.write(base);
    baseline = base.resolve("baseline.json");
  }

  private CheckProject.Options options() {
    return CheckProject.options(site).failOn("warning");
  }

  private Finding outdated() throws WorkspaceException {
    return site.check().findings().stream()
        .filter(finding -> finding.diagnostic().rule().id().equals(RULE))
        .findFirst()
        .orElseThrow();
  }

  private void suppressOutdated(String more) throws Exception {
    String entry = outdated().suppressionEntry().replace("reason: \"\"", "reason: agreed" + more);
    site.file(SUPPRESSIONS, "version: 1\nsuppressions:\n" + entry + "\n");
  }

  private boolean counts(String rule) throws WorkspaceException {
    site.check();
    return site.findings().stream().anyMatch(finding -> finding.rule().id().equals(rule));
  }

  private void edit(String path, String from, String to) throws IOException {
    String text = Files.readString(base.resolve(path));
    assertTrue(text.contains(from), from);
    site.file(path, text.replace(from, to));
  }

  @Test
  void aSuppressionHoldsAndIsCounted() throws Exception {
    suppressOutdated("");
    assertFalse(counts(RULE));
    assertFalse(counts("unused-suppression"));
    assertEquals(Optional.of("agreed"), outdated().suppression().map(entry -> entry.reason()));
    String json = Files.readString(base.resolve("out/reports/report.json"));
    assertTrue(json.replace(" ", "").contains("\"suppressed\":1,"), json);
  }

  @Test
  void aSuppressionHoldsWhereTextOnlyMoves() throws Exception {
    suppressOutdated("");
    edit(CheckProject.FRENCH, "title: Se connecter", "title: Se connecter\nms.date: 01/02/2026");
    edit("content/" + CheckProject.PAGE, "# Sign in\n", "# Sign in\n\nHello.\n");
    assertFalse(counts(RULE));
  }

  @Test
  void aSuppressionLapsesWhenTheTranslationChanges() throws Exception {
    suppressOutdated("");
    edit(CheckProject.FRENCH, "deux preuves sous", "deux preuves dans");
    assertTrue(counts(RULE));
    Diagnostic unused = site.finding("unused-suppression");
    assertEquals(
        "the suppression of outdated-guidance no longer holds: the target text changed since",
        unused.message());
    assertEquals(
        "suppressions.yml:3:3", unused.location().path() + ":" + unused.location().start());
  }

  @Test
  void aSuppressionLapsesWhenTheSourceChanges() throws Exception {
    suppressOutdated("");
    edit("content/" + CheckProject.PAGE, "within 7 days", "within 5 days");
    assertTrue(counts(RULE));
    assertEquals(
        "the suppression of outdated-guidance no longer holds: the source text changed since",
        site.finding("unused-suppression").message());
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01, false", "2026-10-31, true"})
  void aSuppressionHoldsUntilItsLastDay(String expires, boolean expired) throws Exception {
    suppressOutdated("\n  expires: " + expires);
    assertEquals(expired, counts(RULE));
    assertEquals(expired, counts("expired-suppression"));
  }

  @Test
  void aSuppressionOfNothingIsReported() throws Exception {
    suppressOutdated("");
    edit(CheckProject.FRENCH, "within 14 days", "within 7 days");
    assertFalse(counts(RULE));
    assertEquals(Optional.of("remove the entry"), site.finding("unused-suppression").remedy());
  }

  @Test
  void aMistypedEntryIsReportedWhereItStands() throws Exception {
    site.file(
        SUPPRESSIONS,
        "version: 1\nsuppressions:\n- rule: outdated-guidence\n  key: a\n  reason: r\n");
    site.check();
    Diagnostic finding = site.finding("invalid-suppression");
    assertEquals("3:9", finding.location().start().toString());
    assertEquals(Optional.of("write \"outdated-guidance\""), finding.remedy());
  }

  @Test
  void aBaselineKnowsWhatWasThere() throws Exception {
    assertTrue(site.check(options().of()).failure().isPresent());
    assertEquals(
        Optional.empty(), site.check(options().baseline(baseline).writeBaseline().of()).failure());
    byte[] written = Files.readAllBytes(baseline);

    BuildResult known = site.check(options().baseline(baseline).of());
    assertEquals(Optional.empty(), known.failure());
    assertEquals(List.of(), known.diagnostics());
    assertArrayEquals(written, Files.readAllBytes(baseline), "as long as nothing vanishes");
    assertEquals(0, known.filesWritten(), "the reports said so already");
  }

  @Test
  void onlyNewFindingsFailAndAreNotLearned() throws Exception {
    site.check(options().baseline(baseline).writeBaseline().of());
    byte[] written = Files.readAllBytes(baseline);
    edit(CheckProject.FRENCH, "Vous devez signaler un appareil perdu sous 2 heures.", " ");
    BuildResult result = site.check(options().baseline(baseline).of());
    assertTrue(
        result
            .failure()
            .orElse("")
            .startsWith("2 errors (1 empty-target-half, 1 omitted-guidance)"),
        result.failure().toString());
    assertArrayEquals(written, Files.readAllBytes(baseline), "it never grows by itself");
  }

  @Test
  void theBaselineShrinksWhereFindingsVanish() throws Exception {
    site.check(options().baseline(baseline).writeBaseline().of());
    long entries = entries();
    edit(CheckProject.FRENCH, "within 14 days", "within 7 days");
    site.check(options().baseline(baseline).of());
    assertEquals(entries - 1, entries());
    assertFalse(Files.readString(baseline).contains(RULE));

    edit(CheckProject.FRENCH, "within 7 days", "within 14 days");
    assertEquals(
        Optional.of("1 warning (1 outdated-guidance) in fr-FR"),
        site.check(options().baseline(baseline).of())
            .failure()
            .map(line -> line.replaceAll("[.].*", "")),
        "what comes back is new");
  }

  private long entries() throws IOException {
    return Files.readString(baseline).lines().filter(line -> line.contains("\"rule\"")).count();
  }

  /** A file that cannot be used as a whole costs one sentence and no file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          suppressions.yml | version: 2 | suppressions.yml:1:10: the version of the suppressions is unknown; this Diglot reads version 1
          suppressions.yml | suppressions: [] | suppressions.yml:1:1: the file does not say its version; add the line "version: 1"
          suppressions.yml | - a | suppressions.yml:1:1: the file is not a mapping; start it with the lines "version: 1" and "suppressions:"
          suppressions.yml | ` suppressions: ["` | suppressions.yml:1:17: a quoted text is not closed; close the quote
          suppressions.yml | \u00ff | suppressions.yml:1:1: byte FF at offset 0 is not valid UTF-8 (bytes from there: FF); save the file as UTF-8
          baseline.json    | {"version": 2, "findings": []} | baseline.json: the baseline has version 2, this Diglot reads version 1; use the Diglot that wrote it, or write the baseline anew
          baseline.json    | {"version": 1, "findings": [ | baseline.json:1:29: the file is not a baseline in JSON; restore the file or write the baseline anew
          baseline.json    | {"version": 1} | baseline.json:1:15: the list "findings" is missing; restore the file or write the baseline anew
          baseline.json    | \u00ff | baseline.json:1:1: byte FF at offset 0 is not valid UTF-8 (bytes from there: FF); save the file as UTF-8
          """)
  void refusesAFileItCannotRead(String file, String text, String message) throws Exception {
    site.file("baseline.json", "{\"version\": 1, \"findings\": []}");
    site.file(file, text.getBytes(StandardCharsets.ISO_8859_1));
    byte[] before = Files.readAllBytes(baseline);
    for (CheckProject.Options options :
        List.of(options().baseline(baseline), options().baseline(baseline).writeBaseline())) {
      if (options.of().writeBaseline() && file.endsWith(".json")) {
        continue;
      }
      WorkspaceException e = assertThrows(WorkspaceException.class, () -> site.check(options.of()));
      assertEquals(message, e.getMessage());
      assertFalse(Files.exists(base.resolve("out")));
      assertArrayEquals(before, Files.readAllBytes(baseline));
    }
  }

  @Test
  void refusesABaselineThatIsNotThere() {
    WorkspaceException e =
        assertThrows(WorkspaceException.class, () -> site.check(options().baseline(baseline).of()));
    assertEquals(
        "there is no baseline baseline.json; write it with -Ddiglot.writeBaseline=true",
        e.getMessage());
    assertFalse(Files.exists(base.resolve("out")));
  }

  @Test
  void refusesToWriteABaselineOfNoName() {
    WorkspaceException e =
        assertThrows(WorkspaceException.class, () -> site.check(options().writeBaseline().of()));
    assertEquals(
        "writeBaseline needs a file to write: name it with -Ddiglot.baseline=<file>",
        e.getMessage());
  }

  @Test
  void aFolderIsNoBaseline() throws IOException {
    Files.createDirectory(baseline);
    WorkspaceException e =
        assertThrows(WorkspaceException.class, () -> site.check(options().baseline(baseline).of()));
    assertTrue(
        e.getMessage().startsWith("baseline.json:1:1: this file cannot be read"), e.getMessage());
  }
}
