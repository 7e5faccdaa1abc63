package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DroppedConditionCheckTest {

  private static final String[][] WRONG = {
    {"fr", "Only guests may enter the archive.", "Les invités peuvent entrer dans les archives."},
    {
      "fr",
      "Wear a badge unless a guard is with you.",
      "Portez un badge : un gardien vous accompagne."
    },
    {"de", "Only guests may enter the archive.", "Gäste dürfen das Archiv betreten."},
    {"de", "Keep at least 3 keys.", "Behalten Sie 3 Schlüssel."},
    {"ja", "Only guests may enter the archive.", "ゲストは書庫に入ることができます。"},
    {"ja", "All guests sign the book.", "ゲストは名簿に署名します。"}
  };

  private static final String[][] RIGHT = {
    {"fr", "Only guests may enter.", "Il n’y a que les invités qui peuvent entrer."},
    {
      "fr", "Call the guard if you see smoke.", "Appelez le gardien lorsque vous voyez de la fumée."
    },
    {"de", "The door opens only after noon.", "Die Tür öffnet erst nach Mittag."},
    {"de", "If you see smoke, call the guard.", "Bei Rauch rufen Sie den Wachmann."},
    {"ja", "Only guests may enter.", "入れるのはゲストだけです。"},
    {"ja", "If you see smoke, call the guard.", "煙が見えたら、警備員を呼びます。"}
  };

  @Test
  void findsAMissingCondition() {
    for (String[] row : WRONG) {
      assertEquals(
          List.of("dropped-condition WARNING"), MeaningTexts.found(row[0], row[1], row[2]), row[2]);
    }
  }

  @Test
  void staysQuietWhereTheMeaningIsTheSame() {
    for (String[] row : RIGHT) {
      assertEquals(List.of(), MeaningTexts.found(row[0], row[1], row[2]), row[2]);
    }
  }
}
