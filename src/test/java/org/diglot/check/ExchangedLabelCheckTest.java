package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangedLabelCheckTest {

  private static final String[] KNOWN = {
    "Select **Return**. => Sélectionnez **Rendre**.",
    "The **Reserve** button is blue. => Le bouton **Réserver** est bleu."
  };

  private static List<String> find(String line) {
    return NamedPages.messages(new ExchangedLabelCheck(), "fr-FR", KNOWN[0], KNOWN[1], line);
  }

  @Test
  void findsALabelThatStandsForAnotherOne() {
    List<String> found = find("Finally press **Reserve**. => Appuyez enfin sur **Rendre**.");
    assertEquals(1, found.size());
    assertTrue(found.get(0).contains("\"return\""), found.get(0));
  }

  @Test
  void findsItAmongOthers() {
    assertEquals(
        1,
        find("Open **Rooms**, press **Reserve**. => Ouvrez **Salles**, puis **Rendre**.").size());
  }

  @Test
  void takesLabelsInAnyOrder() {
    assertEquals(
        List.of(),
        find("Press **Return** or **Reserve**. => Appuyez sur **Réserver** ou **Rendre**."));
  }

  @Test
  void leavesLabelsThatNothingElseExplains() {
    assertEquals(List.of(), find("Finally press **Hand in**. => Appuyez enfin sur **Rendre**."));
  }
}
