package org.diglot.check;

import org.junit.jupiter.api.Test;

class OverlongTranslationCheckTest {

  private final PairsOnPage page = new PairsOnPage(new OverlongTranslationCheck());

  @Test
  void findsAddedText() {
    page.finds(
        "es-ES",
        "Return the book to the desk.",
        "Devuelva el libro al mostrador. Si el mostrador está cerrado, deje el libro en la caja azul junto a la entrada y avise a la biblioteca por correo en un plazo de tres días para que se anote la devolución.");
    page.finds(
        "ja-JP",
        "Return the book to the desk.",
        "本を受付に返却してください。受付が閉まっている場合は、入口の横にある青い箱に本を入れ、三日以内に図書館にメールで知らせてください。");
  }

  @Test
  void allowsWhatALanguageNeeds() {
    page.passes("de-DE", "Return the book to the desk.", "Geben Sie das Buch am Schalter zurück.");
    page.passes(
        "fr-FR", "Return the book to the desk.", "Veuillez rapporter le livre au bureau de prêt.");
    page.passes("ko-KR", "Return the book to the desk.", "책을 안내 데스크에 반납하십시오.");
  }
}
