package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PartlyUntranslatedCheckTest {

  private final PairsOnPage page = new PairsOnPage(new PartlyUntranslatedCheck());

  @Test
  void findsAClauseThatWasLeft() {
    page.finds(
        "fr-FR",
        "Return the book before the end of the month.",
        "Rapportez le livre before the end of the month.");
    page.finds(
        "ja-JP",
        "Return the book before the end of the month.",
        "本を before the end of the month 返却してください。");
    page.finds("ar-SA", "Books that are late cost a fee.", "الكتب that are late cost a fee.");
    page.finds("ru", "Return the book when you leave.", "Верните книгу when you leave.");
    page.finds(
        "de-DE", "Use your card at period end and leave.", "Benutzen Sie die Karte at period end.");
  }

  @Test
  void leavesNamesAndTitlesAlone() {
    page.passes("ja-JP", "Use Skype for Business for calls.", "通話にはSkype for Businessを使います。");
    page.passes(
        "fr-FR",
        "See \"The end of the book\" for more.",
        "Voir « The end of the book » pour en savoir plus.");
    page.passes(
        "ko-KR",
        "Choose **Return the book to the desk** now.",
        "지금 **Return the book to the desk**를 선택합니다.");
    page.passes("de-DE", "Single sign-on is ready.", "Single sign-on ist bereit.");
    page.passes("ja-JP", "Set up single sign-on.", "single sign-onを設定します。");
    page.passes(
        "ja-JP",
        "Goals: books:build, books:check, books:extract, books:explain",
        "ゴール: books:build、books:check、books:extract、books:explain");
  }

  @Test
  void leavesWhatWasNotTranslatedAtAllToAnotherRule() {
    page.passes(
        "fr-FR",
        "Return the book before the end of the month.",
        "Return the book before the end of the month.");
  }

  @Test
  void findsWordsThatThePageTranslatesElsewhere() {
    assertEquals(
        1,
        page.findings(
                "fr-FR",
                "Every displayed work order counts.",
                "Tout ordre de travail compte.",
                "The work order is displayed.",
                "L’ordre apparaît.",
                "Select each displayed work order now.",
                "Choisissez displayed work order maintenant.")
            .size());
    page.passes(
        "fr-FR",
        "Every simple format compatible counts.",
        "Tout simple format compatible compte.",
        "Choose simple format compatible files.",
        "Choisissez simple format compatible.");
  }
}
