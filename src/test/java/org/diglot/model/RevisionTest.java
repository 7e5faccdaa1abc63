package org.diglot.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {

  private static Revision of(String... keysAndValues) {
    List<FrontMatter.Entry> entries = new ArrayList<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      List<String> values = List.of(keysAndValues[i + 1]);
      entries.add(new FrontMatter.Entry(keysAndValues[i], TextRange.at(0), values));
    }
    return Revision.of(new FrontMatter(new TextRange(0, 8), entries));
  }

  @Test
  void readsEachFieldFromItsKey() {
    Revision revision =
        of(
            "title", "Clés",
            "ms.locfileid", "6",
            "ms.lasthandoff", "11/07/2020",
            "ms.contentlocale", "fr-FR",
            "ms.translationtype", "HT",
            "ms.sourcegitcommit", "2",
            "ms.openlocfilehash", "1");
    assertEquals(new Revision("1", "2", "HT", "fr-FR", "11/07/2020", "6"), revision);
  }

  @Test
  void leavesAbsentFieldsEmpty() {
    assertEquals(new Revision("", "", "", "", "", ""), Revision.of(FrontMatter.NONE));
    assertEquals(Optional.empty(), Revision.of(FrontMatter.NONE).handOffDate());
  }

  @Test
  void knowsMachineTranslationInAnyCase() {
    assertTrue(of("ms.translationtype", "mt").isMachineTranslated());
    assertFalse(of("ms.translationtype", "HT").isMachineTranslated());
    assertFalse(of("title", "MT").isMachineTranslated());
  }

  @ParameterizedTest
  @CsvSource({"11/07/2020, 2020-11-07", "1/2/2021, 2021-01-02", "12/31/1999, 1999-12-31"})
  void writesTheHandOffDateAsIso(String written, String iso) {
    assertEquals(Optional.of(iso), of("ms.lasthandoff", written).handOffDate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-11-07", "13/01/2020", "00/01/2020", "01/32/2020", "1/1/20", "1/1"})
  void takesNothingElseForADate(String written) {
    assertEquals(Optional.empty(), of("ms.lasthandoff", written).handOffDate());
  }
}
