package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedModalityCheckTest {

  private static final String[][] WRONG = {
    {"fr", "You must wear your badge.", "Vous pouvez porter votre badge."},
    {"fr", "You can wear your badge.", "Vous devez porter votre badge."},
    {"de", "You must wear your badge.", "Sie können Ihren Ausweis tragen."},
    {"de", "You must not wear a badge.", "Sie müssen keinen Ausweis tragen."},
    {"ja", "You must wear your badge.", "バッジを着用することができます。"},
    {"ja", "You must not lend your badge.", "バッジを貸す必要はありません。"}
  };

  private static final String[][] RIGHT = {
    {"fr", "You should wear your badge.", "Vous devez porter votre badge."},
    {"fr", "Select a door.", "Vous devez sélectionner une porte."},
    {"fr", "You must not lend your badge.", "Vous ne devez pas prêter votre badge."},
    {"de", "You may need to wait.", "Möglicherweise müssen Sie warten."},
    {"de", "You do not have to wait at the gate.", "Sie müssen am Tor nicht warten."},
    {
      "de",
      "Make sure that your guests see the sign.",
      "Stellen Sie sicher, dass Ihre Gäste das Schild sehen können."
    },
    {"ja", "You should wear your badge.", "バッジを着用する必要があります。"},
    {"ja", "You must wear your badge.", "バッジを着用してください。"}
  };

  @Test
  void findsAnotherForce() {
    for (String[] row : WRONG) {
      assertEquals(
          List.of("changed-modality ERROR"), MeaningTexts.found(row[0], row[1], row[2]), row[2]);
    }
  }

  @Test
  void warnsOfARecommendationThatObliges() {
    assertEquals(
        List.of("changed-modality WARNING"),
        MeaningTexts.found(
            "de", "You should wear your badge.", "Sie müssen Ihren Ausweis tragen."));
    assertEquals(
        List.of("changed-modality ERROR"),
        MeaningTexts.found(
            "de",
            "You must wear your badge and can lend a bag.",
            "Sie können Ihren Ausweis tragen und können eine Tasche leihen."));
  }

  @Test
  void staysQuietWhereTheMeaningIsTheSame() {
    for (String[] row : RIGHT) {
      assertEquals(List.of(), MeaningTexts.found(row[0], row[1], row[2]), row[2]);
    }
  }
}
