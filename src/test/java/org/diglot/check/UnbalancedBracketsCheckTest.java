package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnbalancedBracketsCheckTest {

  private final PairsOnPage page = new PairsOnPage(new UnbalancedBracketsCheck());

  @Test
  void findsHalves() {
    page.finds("ja-JP", "Return the book (and the key) today.", "今日中に本（と鍵を返却してください。");
    page.finds("fr-FR", "Choose \"Return\".", "Choisissez « Retour.");
    page.finds("de-DE", "Choose \"Return\".", "Wählen Sie „Zurück.");
    page.finds("ko-KR", "Return the book (and the key).", "책(및 열쇠를 반납하십시오.");
    page.finds("zh-CN", "Choose \"Return\".", "选择「归还。");
    page.finds("es-ES", "Return the book (today).", "Devuelva el libro (hoy)).");
  }

  @Test
  void allowsPairsOfAnyWidth() {
    page.passes("ja-JP", "Multi-factor authentication (MFA)", "多要素認証 (MFA）");
    page.passes("ko-KR", "Plans (1 or 2)", "플랜(1 또는 2)");
    page.passes("es-ES", "Plan 1 or plan 2", "(plan 1 o plan 2)");
    page.passes("de-DE", "Choose \"Return\".", "Wählen Sie „Zurück“.");
    page.passes("ja-JP", "Choose **Return**.", "「**戻る**」を選びます。");
    page.passes("fr-FR", "First: return it.", "1) Rendez-le.");
    page.passes("fr-FR", "A) Return :)", "A) Rendez-le :)");
  }

  @Test
  void allowsWhatTheSourceDoes() {
    page.passes("fr-FR", "Return the book (today.", "Rapportez le livre (aujourd’hui.");
  }

  @Test
  void findsBracketsWithNothingInThem() {
    assertEquals(1, page.findings("fr-FR", "The card (TC) opens.", "La carte () ouvre.").size());
    assertEquals(1, page.findings("ja-JP", "The card (TC) opens.", "カード（）で開きます。").size());
    page.passes("fr-FR", "Call return now.", "Appelez return() ensuite.");
    page.passes("fr-FR", "Use the brackets ().", "Utilisez les parenthèses ().");
  }
}
