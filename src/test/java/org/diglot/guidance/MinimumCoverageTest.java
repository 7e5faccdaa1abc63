package org.diglot.guidance;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.SettingsException;
import org.diglot.model.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumCoverageTest {

  private static final LanguageTag FRENCH = new LanguageTag("fr-FR");
  private static final LanguageTag JAPANESE = new LanguageTag("ja-JP");

  @Test
  void theLastEntryForLocaleAndClassDecides() throws SettingsException {
    MinimumCoverage minimum =
        MinimumCoverage.parse("obligation=100, *@ja-jp=90 %,\nProhibition@fr-FR=95.5");
    assertEquals(
        Optional.of("fr-FR covers 99.9 % of obligation statements, 100 % are asked for"),
        minimum.check(FRENCH, GuidanceClass.OBLIGATION, 99.99));
    assertEquals(Optional.empty(), minimum.check(FRENCH, GuidanceClass.OBLIGATION, 100));
    assertEquals(Optional.empty(), minimum.check(JAPANESE, GuidanceClass.OBLIGATION, 90));
    assertEquals(
        Optional.of("ja-JP covers 89.5 % of deadline statements, 90 % are asked for"),
        minimum.check(JAPANESE, GuidanceClass.DEADLINE, 89.5));
    assertEquals(
        Optional.of("fr-FR covers 95.0 % of prohibition statements, 95.5 % are asked for"),
        minimum.check(FRENCH, GuidanceClass.PROHIBITION, 95));
    assertEquals(Optional.empty(), minimum.check(FRENCH, GuidanceClass.PERMISSION, 0));
  }

  @Test
  void informationHasToBeNamed() throws SettingsException {
    assertEquals(
        Optional.empty(),
        MinimumCoverage.parse("*=100").check(FRENCH, GuidanceClass.INFORMATION, 0));
    assertEquals(
        Optional.of("fr-FR covers 0.0 % of information statements, 50 % are asked for"),
        MinimumCoverage.parse("information=50").check(FRENCH, GuidanceClass.INFORMATION, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "obligations=100 | there is no class \"obligations\"; write obligation",
        "rules=1 | there is no class \"rules\"; write one of obligation, prohibition,"
            + " recommendation, permission, entitlement, deadline, information or *",
        "obligation@fr_FR=1 | \"fr_FR\" is not a language tag; write a tag such as fr-FR",
        "obligation=101 | \"101\" is not a percentage; write a number from 0 to 100",
        "obligation=all | \"all\" is not a percentage; write a number from 0 to 100",
        "obligation | cannot read \"obligation\"; write it like obligation@fr-FR=95"
      })
  void saysInOneSentenceWhatCannotBeUsed(String text, String problem) {
    SettingsException e = assertThrows(SettingsException.class, () -> MinimumCoverage.parse(text));
    assertEquals("minimumCoverage: " + problem, e.getMessage());
  }

  @Test
  void aLocaleHasToBeOneOfTheRun() throws SettingsException {
    MinimumCoverage minimum = MinimumCoverage.parse("*@fr-FX=90");
    assertDoesNotThrow(
        () -> MinimumCoverage.parse("*@fr-FR=90").requireKnown(List.of(FRENCH, JAPANESE)));
    assertEquals(
        "minimumCoverage: there is no locale fr-FX; write fr-FR",
        assertThrows(SettingsException.class, () -> minimum.requireKnown(List.of(JAPANESE, FRENCH)))
            .getMessage());
  }
}
