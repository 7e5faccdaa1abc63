package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a check fails, and what it says then. */
class CheckTest {

  private static final String REMEDY =
      ". To mend it, correct what is listed above, or suppress single findings in"
          + " suppressions.yml, or keep known ones in a file with -Ddiglot.baseline";

  @TempDir Path base;
  private TestSite site = new TestSite(Path.of("."));

  @BeforeEach
  void write() throws IOException {
    site = CheckProject.write(base);
  }

  private CheckProject.Options options() {
    return CheckProject.options(site);
  }

  private Optional<String> failure(CheckProject.Options options) throws WorkspaceException {
    return site.check(options.of()).failure();
  }

  @Test
  void findsEachGapWhereItIs() throws Exception {
    site.check();
    TreeMap<String, Integer> rules = new TreeMap<>();
    site.findings().forEach(finding -> rules.merge(finding.rule().id(), 1, Integer::sum));
    assertEquals(
        "{empty-target-half=1, guidance-not-yet-translated=2, omitted-guidance=1,"
            + " outdated-guidance=1, untranslated-guidance=1, withdrawn-guidance=1}",
        rules.toString());
    assertEquals(
        CheckProject.FRENCH + ":8:31", place("outdated-guidance"), "where the older form begins");
    assertEquals(CheckProject.FRENCH + ":14:31", place("untranslated-guidance"));
    assertEquals(CheckProject.FRENCH + ":16:31", place("withdrawn-guidance"));
    assertEquals(CheckProject.FRENCH + ":22:31", place("omitted-guidance"));
    var statement = site.finding("omitted-guidance").related().get(0).location();
    assertEquals("content/policy/sign-in.md:24:1", statement.path() + ":" + statement.start());
  }

  private String place(String rule) {
    var location = site.finding(rule).location();
    return location.path() + ":" + location.start();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          error   | 2 errors (1 empty-target-half, 1 omitted-guidance) in fr-FR
          warning | 2 errors and 4 warnings (1 empty-target-half, 1 guidance-not-yet-translated, 1 omitted-guidance, 1 outdated-guidance, 1 untranslated-guidance, 1 more) in fr-FR
          note    | 2 errors and 4 warnings and 1 note (2 guidance-not-yet-translated, 1 empty-target-half, 1 omitted-guidance, 1 outdated-guidance, 1 untranslated-guidance, 1 more) in fr-FR
          """)
  void saysInOneLineWhyItFails(String failOn, String reason) throws Exception {
    assertEquals(Optional.of(reason + REMEDY), failure(options().failOn(failOn)));
  }

  @Test
  void neverFailsWhereItIsToldSo() throws Exception {
    assertEquals(Optional.empty(), failure(options().failOn("never")));
    assertFalse(site.findings().isEmpty());
  }

  @Test
  void failsWhereTheUserSaysThatARuleWeighsMore() throws Exception {
    assertEquals(
        Optional.of("1 error (1 outdated-guidance) in fr-FR" + REMEDY),
        failure(
            options()
                .levels("omitted-guidance=off, empty-target-half=off, outdated-guidance=error")));
    assertFalse(site.places().toString().contains("omitted-guidance"));
  }

  @Test
  void setsLevelsForPages() throws Exception {
    assertEquals(Optional.empty(), failure(options().levels("*@policy/**=note, *@other/**=error")));
    assertTrue(site.findings().stream().allMatch(f -> f.severity().word().equals("note")));
    assertTrue(failure(options().levels("*@other/**=off")).isPresent());
  }

  @Test
  void failsWhereALocaleCoversTooLittleOfAClass() throws Exception {
    String asked = " statements, 90 % are asked for";
    assertEquals(
        Optional.of(
            "fr-FR covers 33.3 % of obligation"
                + asked
                + "; fr-FR covers 0.0 % of prohibition"
                + asked
                + "; fr-FR covers 50.0 % of permission"
                + asked
                + ". To mend it, complete the translations, or ask for less with minimumCoverage"),
        failure(options().failOn("never").minimumCoverage("*=90")));
    assertEquals(
        Optional.empty(),
        failure(
            options().failOn("never").minimumCoverage("obligation=33.3, permission@ja-JP=100")));
    assertTrue(
        failure(options().failOn("never").minimumCoverage("obligation=33.4")).isPresent(),
        "a third is less than 33.4 %");
  }

  /** Each mistake costs one sentence and no file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          failOn  | warn | failOn: "warn" is not a severity; write error, warning, note or never
          levels  | omited-guidance=off | levels: there is no rule "omited-guidance"; write omitted-guidance
          levels  | frobnicate=off | levels: there is no rule "frobnicate"; write the name that a finding shows in brackets
          levels  | omitted-guidance=quiet | levels: "quiet" is not a level; write error, warning, note or off
          levels  | omitted-guidance | levels: cannot read "omitted-guidance"; write it like outdated-guidance@policy/**=off
          minimum | oblgation=100 | minimumCoverage: there is no class "oblgation"; write obligation
          minimum | obligation@fr-RF=9 | minimumCoverage: there is no locale fr-RF; write fr-FR
          minimum | obligation@de-DE=9 | minimumCoverage: there is no locale de-DE; write one of fr-FR, ja-JP
          minimum | obligation@fr_FR=9 | minimumCoverage: "fr_FR" is not a language tag; write a tag such as fr-FR
          minimum | obligation=101 | minimumCoverage: "101" is not a percentage; write a number from 0 to 100
          """)
  void refusesASettingThatItDoesNotUnderstand(String setting, String value, String message)
      throws Exception {
    CheckProject.Options options =
        switch (setting) {
          case "failOn" -> options().failOn(value);
          case "levels" -> options().levels(value);
          default -> options().minimumCoverage(value);
        };
    WorkspaceException e = assertThrows(WorkspaceException.class, () -> failure(options));
    assertEquals(message, e.getMessage());
    assertFalse(Files.exists(base.resolve("out")));
  }

  @Test
  void buildJudgesAsCheckDoes() throws Exception {
    Optional<String> failure = failure(options());
    List<String> places = site.places();
    assertEquals(failure, site.build().failure());
    assertTrue(site.places().containsAll(places), site.places().toString());
  }

  @Test
  void showsCoverageAsATableThatAddsUp() throws Exception {
    assertEquals(
        List.of(
            "Guidance  points  current           changed  reworded  untranslated  omitted  not yet"
                + "  withdrawn  all text current",
            "fr-FR          6        2   33.3 %        1         0             1        1        1"
                + "          1            54.5 %",
            "ja-JP          6        6  100.0 %        0         0             0        0        0"
                + "          0           100.0 %"),
        site.check().coverage());
  }

  @Test
  void neverChangesWhatItReads() throws Exception {
    var before = site.inputs();
    site.check();
    site.build();
    var after = site.inputs();
    assertEquals(before.keySet(), after.keySet());
    before.forEach((path, bytes) -> assertArrayEquals(bytes, after.get(path), path));
  }
}
