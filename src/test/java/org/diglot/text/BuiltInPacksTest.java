package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diglot.model.LanguageTag;
import org.diglot.text.UiStrings.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInPacksTest {

  private static Layer pack(String tag) throws IOException {
    String name = "/org/diglot/builtin/locales/" + tag + "/ui.properties";
    try (InputStream in = BuiltInPacksTest.class.getResourceAsStream(name)) {
      assertNotNull(in, name);
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Layer(new LanguageTag(tag), tag, text, true);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fr", "ja", "ar", "de", "es", "ko", "zh-Hans", "he", "pt-BR", "ru", "it", "zh-Hant"
      })
  void isCompleteAndTakesTheArgumentsOfEnglish(String tag) throws IOException {
    UiStrings english = UiStrings.of(new LanguageTag("en"), List.of(pack("en")));
    UiStrings strings = UiStrings.of(new LanguageTag(tag), List.of(pack(tag), pack("en")));

    assertEquals(List.of(), strings.problems());
    for (String key : english.keys()) {
      assertEquals(english.argumentsOf(key), strings.argumentsOf(key), tag + " " + key);
      for (int count : List.of(0, 1, 2, 5, 11, 100, 1_000_000)) {
        Map<String, Object> arguments = new TreeMap<>();
        english.argumentsOf(key).orElseThrow().forEach(name -> arguments.put(name, "X"));
        arguments.put("count", count);
        arguments.put("number", count);
        String text = strings.format(key, arguments);
        assertFalse(text.isBlank() || text.contains("{") || text.contains("#"), tag + " " + text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "fr", "ja", "ar", "de", "es", "ko", "zh-Hans", "he", "pt-BR", "ru", "it", "zh-Hant"
      })
  void tellsTranslatorsWhereEachTextAppears(String tag) throws IOException {
    for (PropertiesText.Entry entry : PropertiesText.parse(pack(tag).text()).entries()) {
      assertFalse(entry.comment().isBlank(), tag + " " + entry.key());
      assertFalse(entry.value().contains("'"), "straight apostrophe in " + tag + " " + entry.key());
    }
  }

  @Test
  void choosesPluralFormsOfTheLanguage() throws IOException {
    UiStrings arabic = UiStrings.of(new LanguageTag("ar"), List.of(pack("ar"), pack("en")));
    UiStrings russian = UiStrings.of(new LanguageTag("ru"), List.of(pack("ru"), pack("en")));
    Map<String, Object> two = Map.of("count", 2, "source", "X");
    Map<String, Object> many = Map.of("count", 25, "source", "X");

    assertEquals("جملتان مع أصلهما (X)", arabic.format("footer.segments", two));
    assertEquals("25 предложений с оригиналом (X)", russian.format("footer.segments", many));
  }
}
