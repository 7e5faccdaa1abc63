package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OppositeMeaningCheckTest {

  private static final String[][] WRONG = {
    {"fr", "Disable the badge of a visitor.", "Activez le badge d’un visiteur."},
    {"fr", "Lock the room before you leave.", "Verrouillez la pièce après votre départ."},
    {"fr", "Keep at least 3 keys.", "Gardez 3 clés au maximum."},
    {"de", "Wash your hands after the tour.", "Waschen Sie sich die Hände vor dem Rundgang."},
    {"de", "The lift is always open.", "Der Aufzug ist nie offen."},
    {"fr", "The pass is valid until Monday.", "Le laissez-passer est valable après lundi."},
    {"es", "The pass is valid from Monday.", "El pase es válido hasta el lunes."},
    {"de", "All users are added.", "Fügen Sie einige Benutzer hinzu."},
    {"ja", "Block the entrance.", "入口を許可します。"},
    {"ja", "Wash your hands before the tour.", "見学の後に手を洗います。"}
  };

  private static final String[][] RIGHT = {
    {"fr", "Guests are not allowed.", "Les invités sont bloqués."},
    {"fr", "Keep at least 3 keys.", "Gardez au moins 3 clés."},
    {"de", "The gate is not enabled.", "Das Tor ist deaktiviert."},
    {"fr", "Only after the tour do you get a key.", "Faites la visite avant de prendre une clé."},
    {"de", "Add or remove a key.", "Schlüssel hinzufügen oder entfernen."},
    {"ja", "Guests are blocked.", "ゲストは許可されていません。"},
    {"ja", "The badge is enabled before the tour.", "見学の前にバッジが有効になります。"}
  };

  @Test
  void findsTheContrary() {
    for (String[] row : WRONG) {
      assertEquals(
          List.of("opposite-meaning ERROR"), MeaningTexts.found(row[0], row[1], row[2]), row[2]);
    }
  }

  @Test
  void staysQuietWhereTheMeaningIsTheSame() {
    for (String[] row : RIGHT) {
      assertEquals(List.of(), MeaningTexts.found(row[0], row[1], row[2]), row[2]);
    }
  }
}
