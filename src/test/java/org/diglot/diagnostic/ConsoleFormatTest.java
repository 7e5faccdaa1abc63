package org.diglot.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.diglot.BadInput;
import org.diglot.model.TextPosition;
import org.junit.jupiter.api.Test;

class ConsoleFormatTest {

  private static final Rule MISSING_SPACE = Rule.of("missing-space", Severity.WARNING);
  private static final Rule INVALID = Rule.of("invalid-utf8", Severity.ERROR);

  private static Diagnostic finding(String path, int line, String message) {
    return Diagnostic.of(MISSING_SPACE, Location.of(path, new TextPosition(line, 61)), message);
  }

  @Test
  void printsPlaceSeverityMessageAndRuleThenWhatBelongsToThem() {
    Diagnostic diagnostic =
        finding("locales/fr-FR/content/security/sign-in.md", 52, "no space before the link")
            .withDetail("source 8bbe7-134: \"For more information\"")
            .withRelated("first used here", Location.of("content/a.md", new TextPosition(3, 4)))
            .withRemedy("insert a space before \"[\"");
    assertEquals(
        """
        locales/fr-FR/content/security/sign-in.md:52:61: warning: no space before the link \
        [missing-space]
            source 8bbe7-134: "For more information"
            content/a.md:3:4: first used here
            fix: insert a space before "[\"""",
        String.join("\n", ConsoleFormat.lines(diagnostic)));
  }

  @Test
  @BadInput(67)
  void showsControlAndDirectionCharactersAsEscapes() {
    Diagnostic diagnostic =
        finding("a\u001b[31m.md", 1, "a\nb\u0085c\u202Ed\u2028e\uD800f\u0000g\tж日\uD83D\uDE00")
            .withDetail("x\r\ny")
            .withRemedy("\u2066z\uDB40\uDC41");
    assertEquals(
        List.of(
            "a\\u001B[31m.md:1:61: warning:"
                + " a\\u000Ab\\u0085c\\u202Ed\\u2028e\\uD800f\\u0000g\\u0009ж日\uD83D\uDE00"
                + " [missing-space]",
            "    x\\u000D\\u000Ay",
            "    fix: \\u2066z\\u{E0041}"),
        ConsoleFormat.lines(diagnostic));
  }

  @Test
  @BadInput(67)
  void containsNoCommandToABuildServer() {
    Diagnostic diagnostic =
        finding("::error::.md", 1, "##[error]x ##vso[task.setvariable] ##teamcity[y] ## z [1]")
            .withDetail("  ::set-output name=a::b");
    List<String> lines = ConsoleFormat.lines(diagnostic);
    for (String line : lines) {
      assertFalse(line.stripLeading().startsWith("::"), line);
      assertFalse(line.matches(".*##[A-Za-z]*\\[.*"), line);
    }
    assertTrue(lines.get(0).contains("## z [1]"), lines.get(0));
    assertTrue(lines.get(0).startsWith("\\u003A:error::.md:1:61: "), lines.get(0));
  }

  @Test
  void cutsLongLinesBetweenCharactersAndKeepsTheRule() {
    String face = "\uD83D\uDE00";
    String line = ConsoleFormat.lines(finding("a.md", 1, face.repeat(1000))).get(0);
    assertEquals(ConsoleFormat.MAX_WIDTH, line.codePointCount(0, line.length()));
    assertTrue(line.endsWith(face + "… [missing-space]"), line);
    String detail = ConsoleFormat.lines(finding("a.md", 1, "m").withDetail("d".repeat(999))).get(1);
    assertEquals(ConsoleFormat.MAX_WIDTH, detail.length());
  }

  @Test
  void neverCutsThePath() {
    String path = "d/".repeat(400) + "a.md";
    String line = ConsoleFormat.lines(finding(path, 1, "m".repeat(500))).get(0);
    assertTrue(line.startsWith(path + ":1:61: warning: mmm"), line);
  }

  @Test
  void printsTheHeaviestWhereThereAreTooMany() {
    List<Finding> all = new ArrayList<>();
    for (int i = 1; i <= ConsoleFormat.MAX_FINDINGS; i++) {
      all.add(Findings.finding(finding("a.md", i, "m")));
    }
    assertEquals(all, ConsoleFormat.printable(all));
    all.add(Findings.finding(Diagnostic.of(INVALID, Location.ofFile("z.md"), "bad")));
    List<Finding> printable = ConsoleFormat.printable(all);
    assertEquals(ConsoleFormat.MAX_FINDINGS, printable.size());
    assertEquals(INVALID, printable.get(printable.size() - 1).diagnostic().rule());
    assertEquals(1, printable.get(0).diagnostic().location().start().line());
  }

  @Test
  void countsBySeverityLanguageAndRule() {
    List<Diagnostic> all =
        List.of(
            finding("fr/a.md", 1, "m"),
            finding("ja/a.md", 2, "m"),
            finding("ja/a.md", 3, "m"),
            Diagnostic.of(INVALID, Location.ofFile("ja/b.md"), "bad"));
    assertEquals(
        List.of(
            "4 findings: 1 error, 3 warnings",
            "    by language: ja 3, fr 1",
            "    by rule: missing-space 3, invalid-utf8 1"),
        DiagnosticSummary.of(all, place -> place.path().substring(0, 2)).lines());
    assertEquals(List.of("No findings"), DiagnosticSummary.of(List.of(), Location::path).lines());
  }

  @Test
  void namesOnlyTheMostFrequentOfManyRules() {
    List<Diagnostic> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(Diagnostic.of(Rule.of("rule-" + i, Severity.NOTE), Location.ofFile("a"), "m"));
    }
    List<String> lines = DiagnosticSummary.of(all, place -> "fr").lines();
    assertEquals("20 findings: 20 notes", lines.get(0));
    assertTrue(lines.get(2).endsWith(", and 8 more"), lines.get(2));
  }
}
