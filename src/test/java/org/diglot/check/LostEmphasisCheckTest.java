package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LostEmphasisCheckTest extends MarkupCheckTest {

  LostEmphasisCheckTest() {
    super(new LostEmphasisCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds(
        "fr-FR", "Select **Return** and **Close**.", "Sélectionnez **Retour** et Fermer.", "");
    assertFinds("ja-JP", "Select **Return**.", "返却を選択します。", "none");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet(
        "fr-FR", "Select **Return** and **Close**.", "Sélectionnez **Retour** et **Fermer**.");
    assertQuiet("ja-JP", "See *Atlas*.", "アトラスを参照。");
    assertQuiet("ko-KR", "Select **Return**.", "**반납**을 선택하세요.");
  }

  private static List<String> italics(String... french) {
    List<String> kept =
        List.of(
            "Read *the rules* today. => *la* x",
            "Return *every key* today. => *le* x",
            "Leave *the room* today. => *le* y");
    List<String> own = new ArrayList<>();
    for (int i = 0; i < french.length; i++) {
      own.add(kept.get(i).split(" => ")[0] + " => " + french[i]);
    }
    return NamedPages.inLocales(
        new LostEmphasisCheck(), Map.of("de-DE", kept, "es-ES", kept, "fr-FR", own));
  }

  @Test
  void findsItalicsThatAllOtherPlacesKeep() {
    assertEquals(1, italics("*Lisez*.", "*Rendez*.", "Quittez la salle.").size());
    assertEquals(1, italics("Lisez les règles.").size());
  }

  @Test
  void allowsOtherMarksAndPagesWithoutItalics() {
    assertEquals(List.of(), italics("**Lisez** les règles."));
    assertEquals(List.of(), italics("Lisez les « règles »."));
    assertEquals(List.of(), italics("Lisez.", "Rendez.", "Quittez."));
  }
}
