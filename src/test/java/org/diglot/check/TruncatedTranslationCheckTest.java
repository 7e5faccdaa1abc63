package org.diglot.check;

import org.junit.jupiter.api.Test;

class TruncatedTranslationCheckTest {

  private final PairsOnPage page = new PairsOnPage(new TruncatedTranslationCheck());

  @Test
  void findsAnEndBehindAWordThatOpens() {
    page.finds(
        "fr-FR",
        "Return the book to the desk and the key to the office.",
        "Rapportez le livre au guichet et la");
    page.finds(
        "de-DE",
        "Return the book to the desk and the key to the office.",
        "Geben Sie das Buch am Schalter zurück und");
    page.finds(
        "es-ES",
        "Return the book to the desk and the key to the office.",
        "Devuelva el libro en el mostrador y la llave en la.");
    page.finds(
        "ru",
        "Return the book to the desk and the key to the office.",
        "Верните книгу на стойку и ключ в");
    page.finds("ja-JP", "Return the book to the desk and the key to the office.", "本を受付に、鍵を");
    page.finds(
        "ko-KR", "Return the book to the desk and the key to the office.", "책은 안내 데스크에, 열쇠는");
  }

  @Test
  void findsAComma() {
    page.finds("de-DE", "Return the book when you leave the town.", "Geben Sie das Buch zurück,");
    page.finds("zh-CN", "Return the book when you leave the town.", "离开城市时，");
  }

  @Test
  void findsWhatIsFarTooShort() {
    page.finds(
        "pt-BR",
        "Return the book to the desk and the key to the office before you leave the town for more than four weeks.",
        "Devolva o livro.");
    page.finds(
        "he-IL",
        "Return the book to the desk and the key to the office before you leave the town for more than four weeks.",
        "החזירו.");
  }

  @Test
  void allowsTitlesAndShortTexts() {
    page.passes("fr-FR", "Applies to", "Concerne les");
    page.passes("de-DE", "Find out what you need to do.", "Was Sie tun müssen.");
    page.passes("ja-JP", "Getting started", "はじめに");
    page.passes(
        "fr-FR",
        "Set the value of **Based on the stock level**.",
        "Définissez la valeur **Niveau de stock basé sur**.");
    page.passes(
        "fr-FR",
        "If there is no card, create a new card.",
        "S'il n'y a pas de carte, créez-en une.");
    page.passes(
        "zh-CN", "Return the book to the desk and the key to the office.", "请将书还到前台，将钥匙还到办公室。");
  }
}
