package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
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
  void leavesAWordAloneThatIsPartOfANameElsewhere() {
    assertEquals(
        List.of(),
        find(
            "fr-FR",
            "Room # is in the Harbor. => La salle # est au Harbor.",
            "Harbor staff open the doors every day. => Le personnel ouvre les portes."));
    assertEquals(
        List.of(),
        find(
            "fr-FR",
            "Room # is in the Harbor. => La salle # est au Harbor.",
            "We tell the New Harbor Guards every day. => Nous informons les gardes."));
  }

  @Test
  void findsANameThatAnotherOneStandsFor() {
    String[] lines =
        Stream.concat(
                IntStream.range(0, 4)
                    .mapToObj(i -> "Rooms of Atlas Desk " + i + ". => Salles d’Atlas Desk " + i),
                IntStream.range(0, 5)
                    .mapToObj(
                        i ->
                            i < 4
                                ? "Keys by BookRoom " + i + ". => Clés par BookRoom " + i
                                : "Ask BookRoom. => Demandez à Atlas Desk."))
            .toArray(String[]::new);
    assertEquals(1, NamedPages.messages(new DroppedNameCheck(), "fr-FR", lines).size());
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

  private static List<String> vote(String ofFrench) {
    List<String> known =
        IntStream.range(0, 4)
            .mapToObj(i -> "Room " + i + " is in City Rooms. => Raum " + i + ", City Rooms.")
            .toList();
    String source = "Return keys with City Rooms today. => ";
    Stream<String> kept = Stream.of(source + "City Rooms.");
    List<String> others = Stream.concat(known.stream(), kept).toList();
    List<String> french = Stream.concat(known.stream(), Stream.of(source + ofFrench)).toList();
    return NamedPages.inLocales(
        new DroppedNameCheck(), Map.of("de-DE", others, "es-ES", others, "fr-FR", french));
  }

  @Test
  void findsANameThatAllOtherLocalesKeep() {
    List<String> found = vote("Rendez les clés.");
    assertEquals(1, found.size());
    assertTrue(found.get(0).startsWith("fr-FR: the source names \"City Rooms\""), found.get(0));
  }

  @Test
  void leavesANameInOtherWordsOrWithAnEnding() {
    assertEquals(List.of(), vote("Rendez les clés avec City Rooms."));
    assertEquals(List.of(), vote("Rendez les clés aux Rooms de la City."));
  }

  @Test
  void findsANameThatLostItsCapitals() {
    assertEquals(
        1,
        find(
                "es-ES",
                "Room # is in City Rooms. => La sala # está en City Rooms.",
                "Return keys with City Rooms today. => Devuelva las llaves con city rooms hoy.")
            .size());
  }
}
