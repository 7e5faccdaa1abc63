package org.diglot.check;

import org.junit.jupiter.api.Test;

class MixedScriptWordCheckTest {

  private final PairsOnPage page = new PairsOnPage(new MixedScriptWordCheck());

  @Test
  void findsALookalike() {
    page.finds("fr-FR", "Open the catalogue.", "Ouvrez le cаtalogue.");
    page.finds("ru", "Open the catalogue.", "Откройте кaталог.");
    page.finds("ja-JP", "See [the list](lists/all.md).", "[一覧](lists/аll.md)を参照してください。");
    page.finds("el", "The catalogue", "Ο κατάλoγoς");
  }

  @Test
  void leavesNeighboursOfTwoAlphabetsAlone() {
    page.passes("ru", "Enter the ID of the reader.", "Введите ID-номер читателя.");
    page.passes("fr-FR", "Latency of 5 μs", "Latence de 5 μs");
    page.passes("ja-JP", "Open the app.", "アプリAを開きます。");
    page.passes("ru", "TLS", "TLSом");
  }
}
