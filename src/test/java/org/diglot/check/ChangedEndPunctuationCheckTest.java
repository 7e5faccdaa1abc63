package org.diglot.check;

import org.junit.jupiter.api.Test;

class ChangedEndPunctuationCheckTest {

  private final PairsOnPage page = new PairsOnPage(new ChangedEndPunctuationCheck());

  @Test
  void findsAQuestionThatAsksNoMore() {
    page.finds("fr-FR", "Did you return all of your books?", "Vous avez rendu tous vos livres.");
    page.finds(
        "ru",
        "Where is the reading room of the library?",
        "Читальный зал библиотеки находится здесь.");
    page.finds("de-DE", "You can borrow five books.", "Können Sie fünf Bücher ausleihen?");
  }

  @Test
  void takesMarksOfOtherScriptsForTheSame() {
    page.passes("ja-JP", "Where is the reading room of the library?", "閲覧室はどこですか？");
    page.passes("ja-JP", "Where is the reading room of the library?", "閲覧室はどこですか。");
    page.passes(
        "ar-SA", "Where is the reading room of the library?", "أين توجد غرفة القراءة في المكتبة؟");
    page.passes("zh-CN", "You can borrow five books at once.", "您一次可以借五本书。");
    page.passes("fr-FR", "Five books for each of our readers.", "Cinq livres par lecteur");
  }

  @Test
  void findsTheOneSentenceWithoutItsFullStop() {
    String[] texts = new String[20];
    for (int i = 0; i < texts.length; i += 2) {
      texts[i] = "Shelf number " + i + " holds many old books.";
      texts[i + 1] = "Das Regal Nummer " + i + " enthält viele alte Bücher" + (i == 8 ? "" : ".");
    }
    page.finds("de-DE", texts);
  }

  @Test
  void asksForNoMarkBehindABracketOrAnAddress() {
    String[] texts = new String[20];
    for (int i = 0; i < texts.length; i += 2) {
      texts[i] = "Shelf number " + i + " holds many old books.";
      texts[i + 1] = "Das Regal Nummer " + i + " enthält viele alte Bücher.";
    }
    texts[5] = "Das Regal Nummer 4 enthält viele Bücher (auch alte)";
    texts[9] = "Regal 8: die alten Bücher stehen unter https://books.example/old";
    page.passes("de-DE", texts);
  }

  @Test
  void leavesAPageAloneThatHasNoFullStops() {
    String[] texts = new String[20];
    for (int i = 0; i < texts.length; i += 2) {
      texts[i] = "Shelf number " + i + " holds many old books.";
      texts[i + 1] = "Das Regal Nummer " + i + " enthält viele alte Bücher";
    }
    page.passes("de-DE", texts);
  }
}
