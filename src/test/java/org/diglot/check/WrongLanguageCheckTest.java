package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WrongLanguageCheckTest {

  private final PairsOnPage page = new PairsOnPage(new WrongLanguageCheck());

  @Test
  void findsAnotherScript() {
    page.finds("ja-JP", "Return the book to the desk.", "책을 안내 데스크에 반납하십시오.");
    page.finds("fr-FR", "Return the book to the desk.", "Верните книгу на стойку.");
    page.finds("ar-SA", "Return the book to the desk.", "החזירו את הספר לדלפק.");
    page.finds(
        "ko-KR", "Return the book to the desk.", "Rapportez le livre au bureau de la salle.");
    page.finds("he-IL", "Return the book.", "أعد الكتاب إلى المكتب.");
    page.finds("ja-JP", "Return books from readers", "Rückgabe von Büchern aus Lesesälen");
  }

  @Test
  void findsTheChineseOfAnotherCountry() {
    page.finds("zh-CN", "Return the book to the desk.", "請將書還給櫃檯並領取收據。");
    page.finds("zh-TW", "Return the book to the desk.", "请将书还给柜台并领取收据。");
    page.finds("ja-JP", "Return the book to the desk.", "请将书还给前台并领取收据。");
  }

  @Test
  void findsTheWordsOfAnotherLanguage() {
    page.finds(
        "pt-BR", "Return it.", "Devuelva el libro en el mostrador y la llave con los otros.");
    page.finds("fr-FR", "Return it.", "Geben Sie das Buch mit dem Schlüssel und der Karte zurück.");
    page.finds("de-DE", "Return it.", "Rapportez le livre au bureau avec la clé et les cartes.");
    page.finds(
        "es-ES",
        "Return it.",
        "Restituire il libro al banco con la chiave e le carte della biblioteca.");
    page.finds(
        "ru",
        "Return it.",
        "Поверніть книгу та ключ до бібліотеки або залиште їх у скриньці, якщо вона зачинена.");
  }

  @Test
  void leavesTheRightLanguageAlone() {
    page.passes("pt-BR", "Return it.", "Devolva o livro no balcão e a chave com os outros.");
    page.passes("fr-FR", "Return it.", "Rapportez le livre au bureau avec la clé.");
    page.passes("ja-JP", "Return it.", "本を受付に返却してください。設定と管理を確認します。");
    page.passes("zh-CN", "Return it.", "请将书还给前台并领取收据。");
    page.passes("ko-KR", "Return it.", "책을 안내 데스크에 반납하십시오.");
    page.passes("de-DE", "Use it.", "Verwenden Sie Microsoft Defender for Office 365.");
  }

  @Test
  void leavesNamesAlone() {
    page.passes("ja-JP", "Azure Active Directory Premium", "Azure Active Directory Premium");
    page.passes("fr-FR", "Languages: 한국어, 日本語", "Langues : 한국어, 日本語");
  }

  @Test
  void findsASentenceThatTheSourceDoesNotHave() {
    assertEquals(
        1,
        page.findings(
                "fr-FR",
                "Return the book.",
                "Rapportez le livre au bureau. Please check with your friends about this.")
            .size());
    assertEquals(
        1,
        page.findings(
                "ko-KR", "Return the book.", "책을 반납하십시오. Please check with your friends first.")
            .size());
  }

  @Test
  void leavesTitlesAndWhatTheSourceHas() {
    page.passes(
        "fr-FR", "Read it.", "Lisez le livre *How to check with your friends* de la bibliothèque.");
    page.passes(
        "ko-KR",
        "Choose Check with your friends first.",
        "지금 Check with your friends first를 선택합니다.");
  }
}
