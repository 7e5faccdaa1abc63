package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChangedDirectiveCheckTest extends MarkupCheckTest {

  ChangedDirectiveCheckTest() {
    super(new ChangedDirectiveCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds(
        "es-ES",
        "Open [!INCLUDE [desk](desk.md)] now.",
        "Abra [!INCLUDE [desk](mostrador.md)] ahora.",
        "");
    assertFinds("ja-JP", "Open [!INCLUDE [x](y.md)].", "開く。", "lacks");
    assertFinds("fr-FR", "Open.", "Ouvrir [!TIP].", "source lacks");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet(
        "es-ES",
        "Open [!INCLUDE [desk](desk.md)] now.",
        "Abra [!INCLUDE [mostrador](desk.md)] ahora.");
    assertQuiet(
        "fr-FR",
        ":::image source=\"a.png\" alt-text=\"A shelf\":::",
        ":::image source=\"a.png\" alt-text=\"Une étagère\":::");
  }

  @Test
  void findsAnotherAlertOutsideOfSegments() {
    String page = "{Look.}\n\n> [!CAUTION]\n> {Books are due.}\n";
    assertEquals(
        1,
        FramedPages.french(ChangedDirectiveCheck.RULE, page.replace("CAUTION", "TIP"), page)
            .size());
    assertEquals(0, FramedPages.french(ChangedDirectiveCheck.RULE, page, page).size());
  }

  @Test
  void findsAnotherInclusionOutsideOfSegments() {
    String page = "{Look.}\n\n[!INCLUDE [a](a.md)]\n\n{Books are due.}\n";
    assertEquals(
        1,
        FramedPages.french(ChangedDirectiveCheck.RULE, page.replace("(a.md)", "(b.md)"), page)
            .size());
    assertEquals(0, FramedPages.french(ChangedDirectiveCheck.RULE, page, page).size());
  }
}
