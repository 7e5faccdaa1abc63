package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedDeadlineCheckTest {

  private static final String[][] WRONG = {
    {"fr", "Return your badge within 14 days.", "Rendez votre badge après 14 jours."},
    {
      "fr", "You have 14 days to return the badge.", "Vous pouvez rendre le badge pendant 14 jours."
    },
    {"de", "Return your badge within 14 days.", "Geben Sie Ihren Ausweis nach 14 Tagen zurück."},
    {"de", "Guests have 14 days to register.", "Gäste melden sich 14 Tage lang an."},
    {"ja", "Guests have 14 days to register.", "ゲストは 14 日間登録することができます。"}
  };

  private static final String[][] RIGHT = {
    {"fr", "Return your badge within 14 days.", "Rendez votre badge dans les 14 jours."},
    {
      "fr",
      "You have 14 days to return the badge.",
      "Vous disposez de 14 jours pour rendre le badge."
    },
    {
      "de",
      "Return your badge within 14 days.",
      "Geben Sie Ihren Ausweis innerhalb von 14 Tagen zurück."
    },
    {"de", "Guests have 14 days to register.", "Gäste haben 14 Tage Zeit, sich anzumelden."},
    {"ja", "Return your badge within 14 days.", "14 日以内にバッジを返却します。"},
    {"ja", "Guests have 14 days to register.", "ゲストには登録まで 14 日間の猶予があります。"}
  };

  @Test
  void findsAnotherRelation() {
    for (String[] row : WRONG) {
      assertEquals(
          List.of("changed-deadline ERROR"), MeaningTexts.found(row[0], row[1], row[2]), row[2]);
    }
  }

  @Test
  void staysQuietWhereTheMeaningIsTheSame() {
    for (String[] row : RIGHT) {
      assertEquals(List.of(), MeaningTexts.found(row[0], row[1], row[2]), row[2]);
    }
  }
}
