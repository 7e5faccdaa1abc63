package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diglot.diagnostic.Fix;
import org.diglot.model.TextRange;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixRunTest {

  private static final String PAGE = "locales/fr-FR/content/index.md";

  @TempDir Path base;

  private static String segment(int ordinal, String target, String source) {
    return "<span data-ttu-id=\"1f3a9-%d\">%s</span>".formatted(ordinal, target)
        + "<span class=\"sxs-lookup\"><span data-stu-id=\"1f3a9-%d\">%s</span></span>"
            .formatted(ordinal, source);
  }

  private static String page(String first, String second) {
    return "\uFEFF"
        + segment(101, first, "See the [guide](guide.md).")
        + "\r\n\r\n"
        + segment(102, second, "Lock the room.")
        + "\r\n";
  }

  private TestSite site() throws IOException {
    return new TestSite(base)
        .file("content/index.md", "See the [guide](guide.md).\n\nLock the room.\n")
        .file("content/guide.md", "# Guide\n")
        .file(PAGE, page("Voir[le guide](guide.md).", "Verrouillez la la salle."));
  }

  private FixResult apply(TestSite site, String rules, boolean dryRun) throws WorkspaceException {
    return Diglot.apply(
        site.request(), site.options(), new FixOptions(rules, dryRun), ProgressListener.NONE);
  }

  private String text() throws IOException {
    return Files.readString(base.resolve(PAGE), StandardCharsets.UTF_8);
  }

  @Test
  void mendsTheChosenRuleOnlyAndIsThenSilent() throws Exception {
    TestSite site = site();
    assertEquals(1, apply(site, "missing-space", false).applied());
    assertEquals(page("Voir [le guide](guide.md).", "Verrouillez la la salle."), text());
    assertEquals(0, apply(site, "missing-space", false).files());
    assertEquals(1, apply(site, "all", false).applied());
    assertEquals(page("Voir [le guide](guide.md).", "Verrouillez la salle."), text());
  }

  @Test
  void showsWhatItWouldDoAndWritesNothing() throws Exception {
    TestSite site = site();
    FixResult result = apply(site, "missing-space, repeated-word", true);
    assertEquals(2, result.applied());
    assertTrue(result.lines().stream().anyMatch(line -> line.contains("Voir [le guide]")));
    assertEquals(page("Voir[le guide](guide.md).", "Verrouillez la la salle."), text());
  }

  @Test
  void namesTheRulesWithMendsWhereNoneIsChosen() throws Exception {
    List<String> lines = apply(site(), "", false).lines();
    assertTrue(lines.contains("  missing-space: 1"), lines.toString());
    assertTrue(lines.contains("  repeated-word: 1"), lines.toString());
  }

  @Test
  void leavesSuppressedFindingsAlone() throws Exception {
    TestSite site = site();
    String key =
        site.check().findings().stream()
            .filter(finding -> finding.diagnostic().rule().id().equals("repeated-word"))
            .findFirst()
            .orElseThrow()
            .key();
    site.file(
        "suppressions.yml",
        "version: 1\nsuppressions:\n  - rule: repeated-word\n    page: index.md\n"
            .concat("    locale: fr-FR\n    key: %s\n    reason: it sings\n")
            .formatted(key));
    assertEquals(0, apply(site, "repeated-word", false).applied());
  }

  @Test
  void refusesAnUnknownRuleAndNamesTheNearest() throws IOException {
    TestSite site = site();
    WorkspaceException e =
        assertThrows(WorkspaceException.class, () -> apply(site, "mising-space", false));
    assertTrue(String.valueOf(e.getMessage()).contains("\"missing-space\""), e.getMessage());
  }

  @Test
  void theFirstOfTwoThatTouchWinsAndChangedTextStays() {
    FileEdits edits = new FileEdits("one two three");
    assertEquals(FileEdits.Outcome.TAKEN, edits.add(new Fix("", new TextRange(4, 7), "two", "2")));
    assertEquals(FileEdits.Outcome.OVERLAPS, edits.add(new Fix("", new TextRange(7, 8), " ", "")));
    assertEquals(
        FileEdits.Outcome.CHANGED, edits.add(new Fix("", new TextRange(8, 13), "four!", "4")));
    assertEquals(
        FileEdits.Outcome.CHANGED, edits.add(new Fix("", new TextRange(8, 99), "three", "3")));
    assertEquals("one 2 three", edits.text());
  }
}
