package org.diglot.check;

import org.junit.jupiter.api.Test;

class BrokenEmphasisCheckTest extends MarkupCheckTest {

  BrokenEmphasisCheckTest() {
    super(new BrokenEmphasisCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds("fr-FR", "Lending is **off** today.", "Le prêt est **désactivé **aujourd’hui.", "");
    assertFinds("ja-JP", "Choose **Save**.", "**「保存」**を選択します。", "no emphasis");
    assertFinds("de-DE", "It is **off**.", "Es ist \\*\\*aus \\*\\*.", "no emphasis");
    assertFinds("ko-KR", "Also _shelf_ here.", "여기 _선반_도", "no emphasis");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("fr-FR", "Lending is **off** today.", "Le prêt est **désactivé** aujourd’hui.");
    assertQuiet("ja-JP", "Choose **Save**.", "「**保存**」を選択します。");
    assertQuiet("fr-FR", "Use \\*.txt and **go**.", "Utilisez \\*.txt et **allez**.");
  }
}
