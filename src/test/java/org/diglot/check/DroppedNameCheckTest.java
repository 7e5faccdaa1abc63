package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DroppedNameCheckTest {

  private static List<String> find(String locale, String kept, String... last) {
    String[] lines =
        Stream.concat(
                IntStream.range(0, 20).mapToObj(i -> kept.replace("#", "" + i)), Stream.of(last))
            .toArray(String[]::new);
    return NamedPages.messages(new DroppedNameCheck(), locale, lines);
  }

  @Test
  void findsANameThatIsAlwaysKept() {
    assertEquals(
        1,
        find(
                "fr-FR",
                "Room # is in BookRoom. => La salle # est dans BookRoom.",
                "You book rooms with BookRoom every day. => Vous réservez des salles chaque jour.")
            .size());
    assertEquals(
        1,
        find(
                "ja-JP",
                "Room # is in Harbor. => # 号室は Harbor にあります。",
                "You book every room with Harbor today. => 今日はすべての部屋を予約します。")
            .size());
  }

  @Test
  void leavesNamesThatAreTranslatedAtTimes() {
    assertEquals(
        List.of(),
        find(
            "fr-FR",
            "Room # is in Harbor. => La salle # est dans Harbor.",
            "You book every room with Harbor today. => Vous réservez toute salle au port.",
            "You leave every room with Harbor today. => Vous quittez toute salle au port."));
    assertEquals(
        List.of(),
        find(
            "de-DE",
            "Room # is in BookRoom. => Raum # ist in BookRoom.",
            "BookRoom name => Name des Raums"));
    assertEquals(
        List.of(),
        find(
            "fr-FR",
            "Room # is in Harbor. => La salle # est dans Harbor.",
            "You follow all of Harbor's rules here. => Vous suivez ici toutes les règles."));
  }
}
