package org.diglot.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {

  private static final Finding FRENCH =
      Findings.finding(Findings.french(Findings.OMITTED, 5, "You must.", ""));
  private static final Finding JAPANESE =
      Findings.finding(Findings.in("ja-JP", Findings.OMITTED, 5, "You must.", ""));
  private static final Finding SPACE =
      Findings.finding(Findings.french(Findings.MISSING_SPACE, 6, "See [it].", "Voir[le]."));
  private static final Finding SITE =
      Findings.finding(Findings.inFile("content/site.yml", "not a mapping"));

  @Test
  void saysInOneLineWhatFails() throws SettingsException {
    List<Finding> findings = List.of(FRENCH, JAPANESE, SPACE, SITE);
    Verdict verdict = Gate.DEFAULT.judge(findings, List.of());
    assertFalse(verdict.passed());
    assertEquals(
        "3 errors (2 omitted-guidance, 1 invalid-site-file) in fr-FR, ja-JP, other files",
        verdict.reason());
    assertTrue(verdict.remedy().contains("-Ddiglot.baseline"), verdict.remedy());
    assertEquals(
        "3 errors and 1 warning (2 omitted-guidance, 1 invalid-site-file, 1 missing-space) in"
            + " fr-FR, ja-JP, other files",
        Gate.parse(" Warning").judge(findings, List.of()).reason());
  }

  @Test
  void passesWhereNothingWeighsEnoughOrCounts() throws SettingsException {
    assertEquals(Verdict.PASSED, Gate.DEFAULT.judge(List.of(SPACE), List.of()));
    assertEquals(Verdict.PASSED, Gate.parse("never").judge(List.of(FRENCH), List.of()));
    List<Finding> quiet =
        List.of(
            FRENCH.with(BaselineState.UNCHANGED),
            JAPANESE.suppressedBy(Findings.suppressing(JAPANESE)));
    assertEquals(Verdict.PASSED, Gate.parse("note").judge(quiet, List.of()));
    assertFalse(Gate.DEFAULT.judge(List.of(FRENCH.with(BaselineState.NEW)), List.of()).passed());
  }

  @Test
  void lowCoverageFailsWhateverFindingsMayDo() throws SettingsException {
    Verdict verdict = Gate.parse("never").judge(List.of(FRENCH), List.of("fr-FR covers 90 %"));
    assertFalse(verdict.passed());
    assertEquals("fr-FR covers 90 %", verdict.reason());
  }

  @Test
  void refusesOtherWords() {
    SettingsException e = assertThrows(SettingsException.class, () -> Gate.parse("fatal\u001b"));
    assertEquals(
        "failOn: \"fatal\\u001B\" is not a severity; write error, warning, note or never",
        e.getMessage());
  }

  @Test
  void theSummarySaysHowManyDoNotCount() {
    List<Finding> findings =
        List.of(
            SPACE,
            FRENCH.with(BaselineState.UNCHANGED),
            JAPANESE.suppressedBy(Findings.suppressing(JAPANESE)));
    assertEquals(
        List.of(
            "1 finding: 1 warning",
            "    by language: fr-FR 1",
            "    by rule: missing-space 1",
            "    not counted: 1 suppressed, 1 known from the baseline"),
        DiagnosticSummary.ofFindings(findings).lines());
    assertEquals(
        List.of("No findings that count", "    not counted: 1 known from the baseline"),
        DiagnosticSummary.ofFindings(findings.subList(1, 2)).lines());
  }
}
