package org.diglot.check;

import org.junit.jupiter.api.Test;

class LostEmphasisCheckTest extends MarkupCheckTest {

  LostEmphasisCheckTest() {
    super(new LostEmphasisCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds(
        "fr-FR", "Select **Return** and **Close**.", "Sélectionnez **Retour** et Fermer.", "");
    assertFinds("ja-JP", "Select **Return**.", "返却を選択します。", "none");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet(
        "fr-FR", "Select **Return** and **Close**.", "Sélectionnez **Retour** et **Fermer**.");
    assertQuiet("ja-JP", "See *Atlas*.", "アトラスを参照。");
    assertQuiet("ko-KR", "Select **Return**.", "**반납**을 선택하세요.");
  }
}
