package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DroppedSentenceCheckTest {

  private final PairsOnPage page = new PairsOnPage(new DroppedSentenceCheck());

  @Test
  void findsASentenceThatIsGone() {
    page.finds(
        "de-DE",
        "Books are lent for four weeks. You may renew the loan of a book twice at the desk. A fee is due for every book that comes back late.",
        "Bücher werden für vier Wochen verliehen. Für verspätete Bücher fällt eine Gebühr an.");
    page.finds(
        "ja-JP",
        "Books are lent for four weeks. You may renew the loan of a book twice at the desk.",
        "本の貸出期間は四週間です。");
    page.finds(
        "ko-KR",
        "Books are lent for four weeks. You may renew the loan of a book twice at the desk.",
        "책은 4주 동안 빌려 드립니다.");
  }

  @Test
  void allowsTwoSentencesInOne() {
    page.passes(
        "de-DE",
        "Books are lent for four weeks. You may renew the loan twice.",
        "Bücher werden für vier Wochen verliehen, und Sie dürfen die Leihe zweimal verlängern.");
    page.passes(
        "ja-JP",
        "Books are lent for four weeks. You may renew the loan twice.",
        "本の貸出期間は四週間で、貸出は二回まで延長することができます。");
  }

  @Test
  void findsASentenceThatAllOtherLocalesHave() {
    String source = "Books are lent for four weeks to all readers. Renew them. => ";
    List<String> kept = List.of(source + "Vier Wochen für alle im Haus, die lesen. Verlängern.");
    List<String> own = List.of(source + "Les livres sont prêtés quatre semaines à tous ici.");
    DroppedSentenceCheck check = new DroppedSentenceCheck();
    assertEquals(
        1, NamedPages.inLocales(check, Map.of("de-DE", kept, "es-ES", kept, "fr-FR", own)).size());
    assertEquals(
        List.of(), NamedPages.inLocales(check, Map.of("de-DE", kept, "es-ES", own, "fr-FR", own)));
  }
}
