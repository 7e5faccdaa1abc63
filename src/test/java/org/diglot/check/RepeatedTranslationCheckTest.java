package org.diglot.check;

import org.junit.jupiter.api.Test;

class RepeatedTranslationCheckTest {

  private final PairsOnPage page = new PairsOnPage(new RepeatedTranslationCheck());

  @Test
  void findsTheNeighboursTranslation() {
    page.finds(
        "it-IT",
        "Return the book to the desk.",
        "Restituire il libro al banco.",
        "Smoking is not allowed here.",
        "Restituire il libro al banco.");
    page.finds(
        "ko-KR",
        "Return the book to the desk.",
        "책을 안내 데스크에 반납하십시오.",
        "Smoking is not allowed here.",
        "책을 안내 데스크에 반납하십시오.");
  }

  @Test
  void findsTheNeighboursTextBesidesItsOwn() {
    page.finds(
        "de-DE",
        "Return the book to the desk.",
        "Geben Sie das Buch am Schalter zurück.",
        "Smoking is not allowed here.",
        "Rauchen ist hier nicht erlaubt. Geben Sie das Buch am Schalter zurück.");
  }

  @Test
  void findsAClauseThatStandsTwice() {
    page.finds(
        "fr-FR",
        "Return the book to the desk today.",
        "Rapportez le livre rapportez le livre au bureau.");
    page.finds("ja-JP", "Return the book to the desk.", "本を受付に返却してください。本を受付に返却してください。");
    page.finds(
        "ru", "Return the book to the desk.", "Верните книгу на стойку. Верните книгу на стойку.");
  }

  @Test
  void allowsTheSameWordsForSourcesThatAreAlike() {
    page.passes(
        "de-DE",
        "Monitor the connection",
        "Überwachen der Verbindung",
        "Monitoring the connections",
        "Überwachen der Verbindung");
  }

  @Test
  void allowsRepeatsOfTheSource() {
    page.passes(
        "fr-FR",
        "Row by row, row by row by row by row.",
        "Rang par rang, rang par rang, rang par rang.");
    page.passes("fr-FR", "Versions 1.1 and 1.2", "La version 1.1, la version 1.2");
    page.passes(
        "fr-FR",
        "**Geo location** – A geo location for data.",
        "**Emplacement géographique** : emplacement géographique de données.");
  }
}
