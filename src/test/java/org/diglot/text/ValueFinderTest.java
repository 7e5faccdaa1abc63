package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.diglot.model.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 1,000 days or 1000.50 | 1000 1000.5",
        "de | 1.000 Tage oder 1,5 | 1000 1.5",
        "fr | 1\u202F000 jours | 1000",
        "en | P1 and E5, version 1.2.3 | P1 E5 1.2.3",
        "en | a 14-day trial, 10-20 seats | 14 10 20",
        "en | on October 21, 2019 or 21 Oct 2019 | 2019-10-21 2019-10-21",
        "en | since May 2020, they may 2 | 2020-05-? 2",
        "en | 2021-03-01 and 10/21/2019 and 21/10/2019 | 2021-03-01 2019-10-21 2019-10-21",
        "en-GB | 09/07/2020 | 2020-07-09",
        "en-US | 09/07/2020 | 2020-09-07",
        "ja | 2019年10月21日 | 2019-10-21",
        "ar | ١٤ يومًا | 14",
        "en | 007 | 7",
      })
  void readsValues(String language, String text, String values) {
    assertEquals(
        values,
        new ValueFinder(new LanguageTag(language))
            .find(text).stream().map(ValueFinder.Value::value).collect(Collectors.joining(" ")));
  }
}
