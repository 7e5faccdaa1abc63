package org.diglot.check;

import org.junit.jupiter.api.Test;

class CorruptedTextCheckTest {

  private final PairsOnPage page = new PairsOnPage(new CorruptedTextCheck());

  @Test
  void findsLettersReadInAnotherEncoding() {
    page.finds("fr-FR", "The rule applies to all.", "La rÃ¨gle vaut pour tous.");
    page.finds("pt-BR", "No loan.", "NÃ£o hÃ¡ emprÃ©stimo.");
    page.finds("de-DE", "Rules", "BÃ¼cher");
    page.finds("ru", "Rule", "ÐŸÑ€Ð°Ð²Ð¸Ð»Ð¾");
    page.finds("fr-FR", "The shelf", "Lâ€™Ã©tagÃ¨re");
  }

  @Test
  void findsLostLetters() {
    page.finds("fr-FR", "The rule", "La r�gle");
    page.finds("es-ES", "Translation", "La traducci?n");
    page.finds("ja-JP", "All readers must return the book.", "すべての???者は返却します。");
  }

  @Test
  void leavesGoodLettersAlone() {
    page.passes("fr-FR", "Open «EDIT».", "Ouvrez « ÉDITÉ » et « activé ».");
    page.passes("de-DE", "FUN", "„Spaß“ und «MENÜ»");
    page.passes("pt-BR", "No", "NÃO há ÂNGULO");
    page.passes("fr-FR", "Ready?", "Prêt ?");
    page.passes("ja-JP", "Ready?", "準備？できました");
  }

  @Test
  void leavesAddressesAlone() {
    page.passes("fr-FR", "See the page.", "Voir https://example.org/a/livres?nom=rue.");
  }
}
