package org.diglot.check;

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
}
