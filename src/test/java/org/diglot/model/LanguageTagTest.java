package org.diglot.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  @ParameterizedTest
  @CsvSource({
    "FR-fr, fr-FR",
    "zh-hans-cn, zh-Hans-CN",
    "ES-419, es-419",
    "sl-ROZAJ-Biske, sl-rozaj-biske",
    "DE-1996, de-1996",
    "HAW, haw"
  })
  void writesSubtagsInCanonicalCase(String written, String canonical) {
    assertEquals(canonical, new LanguageTag(written).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "f", "french", "fr_FR", "fr-", "-FR", "fr-FR ", "fr-F", "fr-FR.UTF-8", "é"})
  void refusesWhatIsNotWellFormed(String written) {
    assertTrue(LanguageTag.parse(written).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> new LanguageTag(written));
  }

  @Test
  void generalisesOneSubtagAtATime() {
    LanguageTag tag = new LanguageTag("zh-Hans-CN");
    assertEquals(Optional.of(new LanguageTag("zh-Hans")), tag.parent());
    assertEquals(Optional.empty(), new LanguageTag("zh").parent());
    assertEquals("zh", tag.language());
  }

  @Test
  void isEqualInAnyCase() {
    assertEquals(new LanguageTag("fr-FR"), new LanguageTag("FR-fr"));
  }

  @Test
  void leavesTheRegionOut() {
    assertEquals("fr", new LanguageTag("fr-CA").withoutRegion().value());
    assertEquals("zh-Hans", new LanguageTag("zh-Hans-CN").withoutRegion().value());
    assertEquals("de", new LanguageTag("de-1996").withoutRegion().value());
  }
}
