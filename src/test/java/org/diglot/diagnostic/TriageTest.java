package org.diglot.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TriageTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
  private static final Diagnostic SPACE =
      Findings.french(Findings.MISSING_SPACE, 6, "See [it].", "Voir[le].");

  private static Triage.Outcome judge(
      List<Diagnostic> diagnostics, Optional<Baseline> baseline, Suppression... entries) {
    Suppressions suppressions = new Suppressions(Arrays.asList(entries));
    return new Triage(Levels.NONE, suppressions, baseline, Findings.PLACES, TODAY)
        .apply(diagnostics);
  }

  private static List<String> ids(Triage.Outcome outcome) {
    return outcome.findings().stream().map(f -> f.diagnostic().rule().id()).toList();
  }

  private static Suppression expiring(Suppression entry, LocalDate day) {
    return new Suppression(
        entry.rule(),
        entry.page(),
        entry.locale(),
        entry.segment(),
        entry.key(),
        entry.reason(),
        Optional.of(day),
        entry.location());
  }

  @Test
  void aKeyOutlivesOtherLinesAndSpacesButNoOtherText() {
    String key = Findings.finding(SPACE).key();
    Diagnostic moved = Findings.french(Findings.OMITTED, 99, " See\n[it].", "Voir[le].\u00A0");
    assertEquals(key, Findings.finding(moved).key());
    assertTrue(key.matches("[0-9a-f]{8}-[0-9a-f]{8}"), key);
    Diagnostic edited = Findings.french(Findings.MISSING_SPACE, 6, "See [it]!", "Voir[le].");
    assertNotEquals(key, Findings.finding(edited).key());
    Diagnostic absent = Findings.french(Findings.OMITTED, 6, "See [it].", " ");
    assertEquals(key.substring(0, 9) + "0", Findings.finding(absent).key());
  }

  @Test
  void aFindingWithoutTextsIsNamedByItsMessageAndFile() {
    String key = Findings.finding(Findings.inFile("content/site.yml", "bad")).key();
    assertTrue(key.matches("[0-9a-f]{8}"), key);
    assertNotEquals(key, Findings.finding(Findings.inFile("content/site.yml", "worse")).key());
    assertNotEquals(key, Findings.finding(Findings.inFile("content/toc.yml", "bad")).key());
  }

  @Test
  void aSuppressedFindingStaysAndDoesNotCount() {
    Triage.Outcome outcome =
        judge(
            List.of(
                SPACE, Findings.in("ja-JP", Findings.MISSING_SPACE, 6, "See [it].", "Voir[le].")),
            Optional.empty(),
            Findings.suppressing(Findings.finding(SPACE)));
    assertEquals(List.of(false, true), outcome.findings().stream().map(Finding::counts).toList());
    assertEquals("agreed with the authors", outcome.findings().get(0).suppression().get().reason());
  }

  @Test
  void aSuppressionWithoutPageAndLocaleHoldsWhereverTheTextsAre() {
    Suppression entry = Findings.suppressing(Findings.finding(SPACE));
    Suppression wide =
        new Suppression(
            entry.rule(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            entry.key(),
            "r",
            Optional.empty(),
            entry.location());
    Diagnostic japanese = Findings.in("ja-JP", Findings.MISSING_SPACE, 6, "See [it].", "Voir[le].");
    Triage.Outcome outcome = judge(List.of(SPACE, japanese), Optional.empty(), wide);
    assertEquals(List.of(false, false), outcome.findings().stream().map(Finding::counts).toList());
  }

  @Test
  void aSuppressionLapsesWhenATextChangesAndSaysWhichOne() {
    Suppression entry = Findings.suppressing(Findings.finding(SPACE));
    assertLapsed("the target text changed since", "See [it].", "Voir[la].", entry);
    assertLapsed("the source text changed since", "See [this].", "Voir[le].", entry);
    assertLapsed("both texts changed since", "See [this].", "Voir[la].", entry);
  }

  private static void assertLapsed(String why, String source, String target, Suppression entry) {
    Diagnostic now = Findings.french(Findings.MISSING_SPACE, 8, source, target);
    Triage.Outcome outcome = judge(List.of(now), Optional.empty(), entry);
    assertEquals(List.of("missing-space", "unused-suppression"), ids(outcome));
    assertTrue(outcome.findings().stream().allMatch(Finding::counts));
    Diagnostic unused = outcome.findings().get(1).diagnostic();
    assertEquals(
        "suppressions.yml:3:3", unused.location().path() + ":" + unused.location().start());
    assertEquals("the suppression of missing-space no longer holds: " + why, unused.message());
    assertTrue(unused.remedy().get().contains(Findings.finding(now).key()));
  }

  @Test
  void absentTextsDoNotMakeFindingsAlike() {
    Diagnostic absent = Findings.french(Findings.OMITTED, 6, "You must.", "");
    Suppression entry = Findings.suppressing(Findings.finding(absent));
    Suppression unnamed =
        new Suppression(
            entry.rule(),
            entry.page(),
            entry.locale(),
            Optional.empty(),
            entry.key(),
            "r",
            Optional.empty(),
            entry.location());
    Diagnostic other = Findings.french(Findings.OMITTED, 9, "You must not.", "");
    Triage.Outcome outcome = judge(List.of(other), Optional.empty(), unnamed);
    assertEquals(
        "the suppression of omitted-guidance suppresses nothing",
        outcome.findings().get(1).diagnostic().message());
  }

  @Test
  void anExpiredSuppressionCountsAgainFromTheNextDay() {
    Suppression entry = Findings.suppressing(Findings.finding(SPACE));
    assertEquals(
        List.of("missing-space"),
        ids(judge(List.of(SPACE), Optional.empty(), expiring(entry, TODAY))));
    Triage.Outcome outcome =
        judge(List.of(SPACE), Optional.empty(), expiring(entry, TODAY.minusDays(1)));
    assertEquals(List.of("missing-space", "expired-suppression"), ids(outcome));
    assertTrue(outcome.findings().get(0).counts());
    assertEquals(
        "the suppression of missing-space expired on 2027-02-28",
        outcome.findings().get(1).diagnostic().message());
  }

  @Test
  void switchingARuleOffLeavesNoSuppressionUnused() throws SettingsException {
    Levels off = Levels.parse("missing-space=off", List.of("missing-space"));
    Suppressions entries = new Suppressions(List.of(Findings.suppressing(Findings.finding(SPACE))));
    Triage.Outcome outcome =
        new Triage(off, entries, Optional.empty(), Findings.PLACES, TODAY).apply(List.of(SPACE));
    assertEquals(List.of(), outcome.findings());
  }

  @Test
  void printsAnEntryReadyToPaste() {
    assertEquals(
        """
        - rule: missing-space
          page: "policy/a.md"
          locale: fr-FR
          segment: "8bbe7-134"
          key: "%s"
          reason: ""\
        """
            .formatted(Findings.finding(SPACE).key()),
        Findings.finding(SPACE).suppressionEntry());
  }

  @Test
  void ofThreeEqualFindingsWithTwoKnownOneIsNew() {
    Baseline baseline = Baseline.of(List.of(Findings.finding(SPACE), Findings.finding(SPACE)));
    List<Diagnostic> now =
        List.of(
            Findings.french(Findings.MISSING_SPACE, 16, "See [it].", "Voir[le]."),
            Findings.french(Findings.MISSING_SPACE, 17, "See [it].", "Voir[le]."),
            Findings.french(Findings.MISSING_SPACE, 18, "See [it].", "Voir[le]."));
    Triage.Outcome outcome = judge(now, Optional.of(baseline));
    assertEquals(
        List.of("unchanged", "unchanged", "new"),
        outcome.findings().stream().map(f -> f.baselineState().get().word()).toList());
    assertEquals(Optional.empty(), outcome.shrunk());
  }

  @Test
  void aBaselineShrinksByWhatIsGoneAndNeverGrows() {
    Finding other = Findings.finding(Findings.inFile("content/site.yml", "bad"));
    Baseline baseline =
        Baseline.of(List.of(other, Findings.finding(SPACE), Findings.finding(SPACE)));
    Diagnostic fresh = Findings.french(Findings.OMITTED, 5, "You must.", "");
    Triage.Outcome outcome = judge(List.of(SPACE, fresh), Optional.of(baseline));
    assertEquals(
        List.of("content/site.yml", "policy/a.md"),
        outcome.gone().stream().map(Baseline.Entry::page).toList());
    assertEquals(Optional.of(Baseline.of(List.of(Findings.finding(SPACE)))), outcome.shrunk());
  }
}
