package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvertedMeaningCheckTest {

  private static final String[][] WRONG = {
    {"fr", "You cannot lend your badge.", "Vous pouvez prêter votre badge."},
    {"fr", "The door is open at night.", "La porte n’est pas ouverte la nuit."},
    {"fr", "Never leave the door open.", "Laissez la porte ouverte."},
    {"de", "Do not share the code with colleagues.", "Teilen Sie den Code mit Kollegen."},
    {"de", "The archive is heated in winter.", "Das Archiv wird im Winter nicht beheizt."},
    {"de", "You cannot enter without a badge.", "Sie können ohne Ausweis eintreten."},
    {"ja", "You cannot enter the archive at night.", "夜間は書庫に入ることができます。"},
    {"ja", "The lift works in a fire.", "火災時にエレベーターは動きません。"}
  };

  private static final String[][] RIGHT = {
    {"fr", "The badge is not enabled.", "Le badge est désactivé."},
    {"fr", "Only guests sign in here.", "Il n’y a que les invités qui signent ici."},
    {
      "fr",
      "Do not enter until the light is green.",
      "N’entrez pas tant que la lumière n’est pas verte."
    },
    {"fr", "You can no longer use the old badge.", "Vous ne pouvez plus utiliser l’ancien badge."},
    {"fr", "Avoid lending your badge.", "Ne prêtez pas votre badge."},
    {"de", "The lamp is not only red but bright.", "Die Lampe ist nicht nur rot, sondern hell."},
    {
      "de",
      "You cannot enter until the guard has opened.",
      "Sie können erst eintreten, wenn der Wachmann geöffnet hat."
    },
    {"de", "The badge is disabled.", "Der Ausweis ist nicht aktiviert."},
    {
      "de",
      "You cannot enter unless a guard is there.",
      "Sie können nicht eintreten, es sei denn, ein Wachmann ist da."
    },
    {"ja", "Do not lend your badge.", "バッジを貸さないでください。"},
    {"ja", "Only guests can enter.", "ゲストしか入ることができません。"},
    {"ja", "You must wear the badge.", "バッジを着用しなければなりません。"},
    {"ja", "You can enter without a key.", "鍵を使わずに入ることができます。"}
  };

  @Test
  void findsANegationThatCameOrWent() {
    for (String[] row : WRONG) {
      assertEquals(
          List.of("inverted-meaning ERROR"), MeaningTexts.found(row[0], row[1], row[2]), row[2]);
    }
  }

  @Test
  void staysQuietWhereTheMeaningIsTheSame() {
    for (String[] row : RIGHT) {
      assertEquals(List.of(), MeaningTexts.found(row[0], row[1], row[2]), row[2]);
    }
  }
}
