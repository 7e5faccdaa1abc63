package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TranslatedAlertCheckTest extends MarkupCheckTest {

  TranslatedAlertCheckTest() {
    super(new TranslatedAlertCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds(
        "de-DE",
        "[!NOTE] Books are due on Monday.",
        "[!HINWEIS] Bücher sind am Montag fällig.",
        "");
    assertFinds("fr-FR", "[!NOTE] Look.", "[! Remarques] Regardez.", "\"NOTE\"");
    assertFinds("fr-FR", "Look.", "[!REMARQUE] Regardez.", "the source has none");
    assertFinds("ja-JP", "[!NOTE] Look.", "[!注意] 見て。", "\"NOTE\"");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet(
        "de-DE", "[!NOTE] Books are due on Monday.", "[!NOTE] Bücher sind am Montag fällig.");
    assertQuiet("ja-JP", "[!NOTE] Look.", "[!NOTE] 見て。");
  }

  @Test
  void findsAKeywordOutsideOfSegments() {
    String page = "{Look.}\n\n> [!NOTE]\n> {Books are due.}\n";
    assertEquals(
        1,
        FramedPages.french(TranslatedAlertCheck.RULE, page.replace("[!NOTE]", "[! NOTE]"), page)
            .size());
    assertEquals(0, FramedPages.french(TranslatedAlertCheck.RULE, page, page).size());
  }
}
