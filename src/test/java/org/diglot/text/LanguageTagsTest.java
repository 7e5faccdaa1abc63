package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.diglot.model.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fr-FR",
        "ja-JP",
        "zh-Hans",
        "es-419",
        "sr-Latn-RS",
        "de-1996",
        "ca-valencia",
        "fil",
        "en-001",
        "en-XA",
        "qps-Ploc"
      })
  void knowsRegisteredTags(String tag) {
    assertTrue(LanguageTags.isKnown(new LanguageTag(tag)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "xx-bogus", "fr-bogus", "jp", "en-UK", "und", "mul", "fr-Qqqq"})
  void doesNotKnowOtherWellFormedTags(String tag) {
    assertFalse(LanguageTags.isKnown(new LanguageTag(tag)));
  }

  @ParameterizedTest
  @CsvSource({
    "en_US, en-US",
    "en_US.UTF-8, en-US",
    "pt_br, pt-BR",
    "jp, ja",
    "cn, zh",
    "en-UK, en-GB",
    "french, fr",
    "Japanese, ja",
    "fr-bogus, fr",
    "fr-FRA, fr-FR",
    "zh-Hanz, zh-Hans"
  })
  void suggestsTheTagThatWasMeant(String name, String tag) {
    assertEquals(Optional.of(new LanguageTag(tag)), LanguageTags.suggestion(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx-bogus", "images", "x", "-", "..", "日本語"})
  void suggestsNothingWhereNoTagIsNear(String name) {
    assertEquals(Optional.empty(), LanguageTags.suggestion(name));
  }

  @Test
  void givesTheSameAnswersInATurkishEnvironment() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertTrue(LanguageTags.isKnown(new LanguageTag("IT-it")));
      assertEquals(Optional.of(new LanguageTag("id-ID")), LanguageTags.suggestion("ID_id"));
      assertEquals(Optional.of(new LanguageTag("it")), LanguageTags.suggestion("ITALIAN"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
