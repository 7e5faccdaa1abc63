package org.diglot.check;

import org.junit.jupiter.api.Test;

class UnresolvedTokenCheckTest {

  private final PairsOnPage page = new PairsOnPage(new UnresolvedTokenCheck());

  @Test
  void findsWhatToolsLeave() {
    page.finds("fr-FR", "Return the book.", "Rapportez {{livre}}.");
    page.finds("de-DE", "Return the book.", "Geben Sie {1} zurück.");
    page.finds("ja-JP", "Return the book.", "<g id=\"1\">本</g>を返却します。");
    page.finds("ko-KR", "Return the book.", "책을 반납&amp;nbsp;하십시오.");
    page.finds("es-ES", "Return the book.", "Devuelva [[libro]].");
    page.finds("pt-BR", "Return the book.", "Devolva o livro, n\\u00e3o a chave.");
    page.finds("it-IT", "Return the book.", "@@libro@@ da restituire.");
    page.finds("ru", "Return the book.", "#ERR Верните книгу.");
    page.finds("ar-SA", "Return the book.", "أعد %s الكتاب.");
  }

  @Test
  void findsReminders() {
    page.finds("fr-FR", "Return the book.", "TODO : rapportez le livre.");
    page.finds("de-DE", "Return the book.", "[TRANSLATE] Buch zurückgeben.");
    page.finds("ja-JP", "Return the book.", "TBD 本を返却します。");
    page.finds("he-IL", "Return the book.", "<<<<<<< החזירו את הספר.");
    page.finds("ar-SA", "Return the book.", "أعد %%0%%.");
  }

  @Test
  void leavesWhatTheSourceHas() {
    page.passes("fr-FR", "Enter {{name}}.", "Entrez {{nom}}.");
    page.passes("de-DE", "Enter {0} or XXX.", "Geben Sie {0} oder XXX ein.");
    page.passes("es-ES", "That is all.", "Eso es todo.");
    page.passes("ja-JP", "See [it](a%20b.md).", "[こちら](a%20b.md)を参照。");
    page.passes("fr-FR", "50% of the readers", "50 % des lecteurs");
  }
}
