package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChangedImageCheckTest extends MarkupCheckTest {

  ChangedImageCheckTest() {
    super(new ChangedImageCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds(
        "fr-FR",
        "Click ![the lens](media/lens.png) to search.",
        "Cliquez sur ![la loupe](media/loupe.png) pour chercher.",
        "");
    assertFinds("ko-KR", "Click ![x](a.png).", "클릭하세요.", "lacks the image");
    assertFinds("de-DE", "Click.", "![x](a.png) anklicken.", "shows none");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet(
        "fr-FR",
        "Click ![the lens](media/lens.png) to search.",
        "Cliquez sur ![la loupe](media/lens.png) pour chercher.");
    assertQuiet("ja-JP", "Click ![the lens](a.png).", "![虫眼鏡](a.png)をクリックします。");
  }

  @Test
  void findsALostImageOutsideOfSegments() {
    String page = "{Look.}\n\n![x](a.png)\n\n{Books are due.}\n";
    assertEquals(
        1,
        FramedPages.french(ChangedImageCheck.RULE, page.replace("![x](a.png)", ""), page).size());
    assertEquals(0, FramedPages.french(ChangedImageCheck.RULE, page, page).size());
  }
}
