package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diglot.model.LanguageTag;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Entry;
import org.diglot.text.ValueFinder.Value;
import org.diglot.text.ValueFinder.Values;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueWordsTest {

  private static final List<Entry> ENTRIES = new ArrayList<>();

  static {
    add(Cue.TIME_WORD, "p.m.", "de la tarde", "abends", "下午");
    add(Cue.TIME_WORD, "a.m.", "de la mañana", "morgens");
    add(Cue.TIME_WORD, "after-dark", "de la noche", "nachts");
    add(Cue.TIME_WORD, "half-past", "y media", "点半");
    add(Cue.TIME_WORD, "o'clock", "Uhr");
    add(Cue.TIME_WORD, "12:00", "mediodía");
    add(Cue.UNIT_WORD, "USD", "dólares");
    add(Cue.UNIT_WORD, "percent", "por ciento");
    add(Cue.NUMBER_WORD, "7", "siete");
  }

  private static void add(Cue cue, String meaning, String... phrases) {
    for (String phrase : phrases) {
      ENTRIES.add(new Entry(cue, phrase, meaning, false));
    }
  }

  private static String written(List<Value> values) {
    return values.stream()
        .map(value -> (value.value() + " " + value.unit()).strip())
        .collect(Collectors.joining(", "));
  }

  private static Values values(String language, String text) {
    LanguageTag tag = new LanguageTag(language);
    return new ValueFinder(tag).find(text, Lexicon.of(tag, ENTRIES).find(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | a las 6 de la tarde | 18:00 pm",
        "es | a las 9:15 de la mañana | 09:15 am",
        "es | a las 11 de la noche o la 1 de la noche | 23:00 pm, 01:00 am",
        "es | a las 5 y media | 05:30",
        "de | um 18 Uhr, um 7 Uhr abends, um 0 Uhr | 18:00, 19:00 pm, 00:00",
        "de | um 12 Uhr nachts | 00:00 am",
        "es | 40 dólares, 5 por ciento | 40 $, 5 percent",
        "es | 6 llaves | 6",
      })
  void readsWordsNextToDigits(String language, String text, String expected) {
    assertEquals(expected, written(values(language, text).written()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | siete días | 7 day",
        "es | al mediodía | 12:00",
        "es | las 12 mediodía | ''",
        "zh-Hans | 三个月 | 3 month",
        "zh-Hans | 百分之五 | 5 percent",
        "zh-Hans | 下午六点半 | 18:30 pm",
        "zh-Hans | 六月十五日 | ?-06-15",
        "ja | 二百五十個 | 250",
        "ja | 一つ | ''",
      })
  void readsValuesInWords(String language, String text, String expected) {
    assertEquals(expected, written(values(language, text).spelled()));
  }
}
