package org.diglot.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest {

  private static final List<String> RULES =
      List.of("omitted-guidance", "missing-space", "invalid-site-file");

  private static final Finding OMITTED =
      Findings.finding(Findings.french(Findings.OMITTED, 5, "You must.", ""));
  private static final Finding SPACE =
      Findings.finding(Findings.french(Findings.MISSING_SPACE, 6, "See [it].", "Voir[le]."));
  private static final Finding SITE =
      Findings.finding(Findings.inFile("content/site.yml", "not a mapping"));

  private static String levelOf(String levels, Finding finding) throws SettingsException {
    return Levels.parse(levels, RULES)
        .apply(finding)
        .map(f -> f.diagnostic().severity().word())
        .orElse("off");
  }

  @Test
  void laterEntriesWin() throws SettingsException {
    String levels = "*=note, missing-space=error, missing-space@policy/**=off,\n*@x/**=error";
    assertEquals("note", levelOf(levels, OMITTED));
    assertEquals("off", levelOf(levels, SPACE));
    assertEquals("warning", levelOf("", SPACE));
    assertEquals("note", levelOf("missing-space=off, missing-space@policy/*.md = Note", SPACE));
  }

  @Test
  void patternsMatchThePageOrElseTheShownPath() throws SettingsException {
    assertEquals("note", levelOf("*@content/site.yml=note", SITE));
    assertEquals("error", levelOf("*@locales/**=note", OMITTED));
    Finding structure =
        Findings.finding(Findings.inFile("locales/fr-FR/content/policy/a.md", "no span"));
    assertEquals("note", levelOf("*@policy/*=note", structure));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "omited-guidance=off | levels: there is no rule \"omited-guidance\"; write omitted-guidance",
        "missing-space=hint | levels: \"hint\" is not a level; write error, warning, note or off",
        "missing-space | levels: cannot read \"missing-space\"; write it like"
            + " outdated-guidance@policy/**=off",
        "=off | levels: cannot read \"=off\"; write it like outdated-guidance@policy/**=off",
        "missing-space@=off | levels: cannot read \"missing-space@=off\"; write it like"
            + " outdated-guidance@policy/**=off"
      })
  void saysInOneSentenceWhatCannotBeUsed(String levels, String message) {
    SettingsException e = assertThrows(SettingsException.class, () -> Levels.parse(levels, RULES));
    assertEquals(message, e.getMessage());
  }

  @Test
  void nothingChangesWithoutLevels() {
    assertEquals(Optional.of(SPACE), Levels.NONE.apply(SPACE));
  }
}
