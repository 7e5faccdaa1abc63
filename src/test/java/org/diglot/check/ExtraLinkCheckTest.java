package org.diglot.check;

import org.junit.jupiter.api.Test;

class ExtraLinkCheckTest extends MarkupCheckTest {

  ExtraLinkCheckTest() {
    super(new ExtraLinkCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds("fr-FR", "Ask the desk.", "Demandez au [comptoir](desk.md).", "");
    assertFinds("ja-JP", "Ask the desk.", "[窓口](desk.md)に聞く。", "\"desk.md\"");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("fr-FR", "Ask [the desk](desk.md).", "Demandez au [comptoir](desk.md).");
    assertQuiet("ja-JP", "Ask [the desk](desk.md).", "[窓口](desk.md)に聞く。");
  }
}
