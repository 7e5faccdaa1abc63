package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diglot.BadInput;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeRunTest {

  private static final String PAGE = "locales/fr-FR/content/index.md";
  private static final String STATES = "locales/fr-FR/content/index.states.yml";
  private static final String XLIFF = "out/exchange/fr-FR/index.md.xlf";

  @TempDir Path base;
  private TestSite site;

  private static String segment(int ordinal, String target, String source) {
    return "<span data-ttu-id=\"1f3a9-%d\">%s</span>".formatted(ordinal, target)
        + "<span class=\"sxs-lookup\"><span data-stu-id=\"1f3a9-%d\">%s</span></span>"
            .formatted(ordinal, source);
  }

  private static String page(String first) {
    return "\uFEFF# <a name=\"doors\"></a>"
        + segment(101, "Portes", "Doors")
        + "\r\n\r\n"
        + segment(102, first, "See the [guide](guide.md).")
        + " "
        + segment(103, "", "Lock the room.")
        + "\r\n\r\n| "
        + segment(104, "Salle", "Room")
        + " |\r\n|---|\r\n| "
        + segment(105, "Trois jours", "3 days")
        + " |\r\n";
  }

  private static final String OLD = page("Voir [le guide](guide.md).");

  @BeforeEach
  void makeSite() throws IOException {
    site =
        new TestSite(base)
            .file(
                "content/index.md",
                "# Doors\n\n"
                    + "See the [guide](guide.md). Lock the room.\n\n"
                    + "| Room |\n"
                    + "|---|\n"
                    + "| 3 days |\n")
            .file("content/guide.md", "# Guide\n")
            .file("locales/fr-FR/terms.csv", "source,target\nroom,salle\n")
            .file(PAGE, OLD);
  }

  private ExchangeResult export(String format) throws WorkspaceException {
    return export(format, "", "");
  }

  private ExchangeResult export(String format, String tags, String only) throws WorkspaceException {
    return Diglot.export(
        site.request(),
        site.options(),
        new ExportOptions(format, tags, only, base.resolve("out/exchange"), MemoryOptions.DEFAULT),
        ProgressListener.NONE);
  }

  private ExchangeResult importBack(boolean dryRun) throws WorkspaceException {
    return Diglot.importBack(
        site.request(),
        new ImportOptions("", base.resolve("out/exchange"), dryRun),
        ProgressListener.NONE);
  }

  private String text(String path) throws IOException {
    return Files.readString(base.resolve(path));
  }

  private void edit(String path, String from, String to) throws IOException {
    String text = text(path);
    assertTrue(text.contains(from), text);
    site.file(path, text.replace(from, to));
  }

  private static List<String> rules(ExchangeResult result) {
    return result.result().diagnostics().stream().map(d -> d.rule().id()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xliff", "xliff12", "po", "csv"})
  void changesNothingWithoutEdits(String format) throws Exception {
    assertEquals(5, export(format).segments());
    ExchangeResult result = importBack(false);
    assertEquals(List.of(), rules(result));
    assertEquals(0, result.files(), result.lines().toString());
    assertEquals(OLD, text(PAGE));
    assertFalse(Files.exists(base.resolve(STATES)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xliff:.xlf:<target>Trois jours", "po:.po:\"Trois jours", "csv:.csv:,Trois jours"})
  void putsAnEditedTranslationIntoItsRangeOnly(String what) throws Exception {
    String[] parts = what.split(":");
    export(parts[0]);
    String from = parts[2];
    edit(
        "out/exchange/fr-FR/index.md" + parts[1],
        from,
        from.replace("Trois", "Délai \u2068&\u2069 trois".replace("&", "et")));
    String expected = OLD.replace("Trois", "Délai \u2068et\u2069 trois");
    assertEquals(1, importBack(true).segments());
    assertEquals(OLD, text(PAGE));
    assertEquals(1, importBack(false).segments());
    assertEquals(expected, text(PAGE));
    assertEquals(0, importBack(false).files());
  }

  @Test
  void tellsTheToolWhatChecksAndTermsSay() throws Exception {
    export("xliff");
    String text = text(XLIFF);
    assertTrue(text.contains("<gls:translation>salle</gls:translation>"), text);
    assertTrue(text.contains("locQualityIssueType=\"omission\""), text);
    assertTrue(text.contains("[omitted-guidance]</note>"), text);
  }

  @Test
  void takesStatesIntoTheSideFile() throws Exception {
    export("xliff");
    edit(
        XLIFF,
        "<segment id=\"1f3a9-101\" state=\"translated\"",
        "<segment id=\"1f3a9-101\" state=\"final\"");
    edit(
        XLIFF,
        "</mrk></source></segment>",
        "</mrk></source><target>Verrouillez la salle.</target></segment>");
    ExchangeResult result = importBack(false);
    assertEquals(1, result.segments());
    assertEquals(2, result.states());
    assertTrue(text(STATES).contains("- id: 1f3a9-101\n  state: final\n"), text(STATES));
    assertFalse(text(STATES).contains("1f3a9-103"), text(STATES));
    assertEquals(0, importBack(false).files());
  }

  @Test
  void exportsWhatNeedsWorkOnly() throws Exception {
    site.file(
        STATES,
        "version: 1\nsegments:\n- id: 1f3a9-105\n  state: needs-review\n"
            + "  translated-from: \"2 days\"\n");
    assertEquals(2, export("xliff", "fr-FR", "needs-work").segments());
    assertTrue(text(XLIFF).contains("origin=\"previous source\"><source>2 days</source>"));
    edit(XLIFF, "state=\"initial\" subState=\"diglot:needs-review\"", "state=\"reviewed\"");
    importBack(false);
    assertTrue(text(STATES).endsWith("- id: 1f3a9-105\n  state: reviewed\n"), text(STATES));
  }

  @Test
  void leavesSegmentsAloneWhoseCodesChanged() throws Exception {
    export("xliff");
    edit(XLIFF, "Trois jours", "Trois **jours**");
    edit(XLIFF, ">Salle<", ">Salle | porte<");
    edit(XLIFF, ">Portes<", ">Portes\nfermées<");
    String text = text(XLIFF);
    int pc = text.indexOf("<pc ", text.indexOf("<target>", text.indexOf("id=\"1f3a9-102\"")));
    int end = text.indexOf("</pc>", pc);
    site.file(XLIFF, text.substring(0, pc) + "le guide" + text.substring(end + 5));
    ExchangeResult result = importBack(false);
    assertEquals(
        List.of(
            "changed-exchange-codes",
            "changed-exchange-codes",
            "changed-exchange-codes",
            "changed-exchange-codes"),
        rules(result));
    assertEquals(OLD, text(PAGE));
  }

  @Test
  void letsADroppedCodeStayAwayAndComeBack() throws Exception {
    site.file(PAGE, page("Voir le guide."));
    export("csv");
    String file = "out/exchange/fr-FR/index.md.csv";
    String csv = text(file);
    for (String text : List.of("Lire le guide.", "Lire [le guide](guide.md).")) {
      site.file(file, csv.replace("Voir le guide.", text));
      assertEquals(1, importBack(true).segments(), text);
    }
    site.file(file, csv.replace("Voir le guide.", "Lire [le guide](other.md)."));
    assertEquals(List.of("changed-exchange-codes"), rules(importBack(false)));
  }

  @Test
  @BadInput(39)
  void leavesAPageWholeThatATextWouldTakeApart() throws Exception {
    export("csv");
    String csv = text("out/exchange/fr-FR/index.md.csv");
    for (String part : List.of("<span data-ttu-id=", "<!-- ", "</span>", "<span>", "```")) {
      site.file("out/exchange/fr-FR/index.md.csv", csv.replace("Trois", part));
      assertEquals(List.of("changed-exchange-codes"), rules(importBack(true)), part);
    }
    assertEquals(OLD, text(PAGE));
  }

  @Test
  void leavesSegmentsAloneThatChangedMeanwhile() throws Exception {
    export("xliff");
    edit(XLIFF, "Trois jours", "3 jours");
    edit(XLIFF, ">Salle<", ">Pièce<");
    String moved = OLD.replace("Trois jours", "Trois journées");
    site.file(PAGE, moved);
    ExchangeResult result = importBack(false);
    assertEquals(List.of("outdated-exchange-segment"), rules(result));
    assertEquals(moved.replace("Salle", "Pièce"), text(PAGE));
  }

  @Test
  void reportsUnknownAndRepeatedSegments() throws Exception {
    export("xliff");
    edit(XLIFF, "<segment id=\"1f3a9-104\"", "<segment id=\"1f3a9-999\"");
    edit(XLIFF, "Trois jours", "3 jours");
    site.file("out/exchange/fr-FR/copy.xlf", text(XLIFF).replace("3 jours", "trois j."));
    assertTrue(rules(importBack(false)).contains("repeated-exchange-segment"));
    Files.delete(base.resolve("out/exchange/fr-FR/copy.xlf"));
    assertEquals(List.of("unknown-exchange-segment"), rules(importBack(false)));
    assertEquals(OLD.replace("Trois", "3"), text(PAGE));
  }

  @Test
  void refusesOtherLanguagesAndPathsThatLeave() throws Exception {
    export("xliff");
    edit(XLIFF, "Trois jours", "3 jours");
    String text = text(XLIFF);
    site.file(XLIFF, text.replace("trgLang=\"fr-FR\"", "trgLang=\"fr-CA\""));
    assertEquals(List.of("wrong-exchange-language"), rules(importBack(false)));
    for (String path :
        List.of("../../../../etc/passwd", "/index.md", "./index.md", "none.md", "")) {
      site.file(XLIFF, text.replace("original=\"index.md\"", "original=\"" + path + "\""));
      assertEquals(List.of("unknown-exchange-page"), rules(importBack(false)), path);
    }
    assertEquals(OLD, text(PAGE));
  }

  @Test
  void refusesAHugeFileWithAFinding() throws Exception {
    export("xliff");
    site.file(XLIFF, " ".repeat(17 * 1024 * 1024));
    assertEquals(List.of("file-too-large"), rules(importBack(false)));
  }

  @Test
  void doesNotWriteOverWhatSomebodyEdited() throws Exception {
    export("xliff");
    edit(XLIFF, "Trois jours", "3 jours");
    String edited = text(XLIFF);
    ExchangeResult again = export("xliff");
    assertTrue(again.lines().toString().contains("kept: somebody has edited it"));
    assertEquals(edited, text(XLIFF));
    export("po");
    assertEquals(edited, text(XLIFF));
  }

  @Test
  void refusesUnknownOptionsAndNamesTheNearest() {
    assertTrue(message(() -> export("xlif")).contains("\"xliff\""));
    assertTrue(message(() -> export("po", "fr-F", "")).contains("\"fr-FR\""));
    assertTrue(message(() -> export("po", "", "new")).contains("needs-work"));
    assertTrue(message(() -> importBack(false)).contains("nothing to import"));
  }

  private static String message(org.junit.jupiter.api.function.Executable goal) {
    return String.valueOf(assertThrows(WorkspaceException.class, goal).getMessage());
  }
}
