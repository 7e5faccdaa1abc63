package org.diglot.check;

import org.junit.jupiter.api.Test;

class MissingLinkCheckTest extends MarkupCheckTest {

  MissingLinkCheckTest() {
    super(new MissingLinkCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds("de-DE", "Ask [the desk](desk.md).", "Fragen Sie am Schalter.", "");
    assertFinds("ja-JP", "Ask [the desk](desk.md).", "窓口に聞いてください。", "\"the desk\"");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("de-DE", "Ask [the desk](desk.md).", "Fragen Sie am [Schalter](desk.md).");
    assertQuiet("ko-KR", "Ask [the desk](desk.md).", "[창구](desk.md)에 문의하세요.");
    assertQuiet("fr-FR", "Choose [A] (B).", "Choisissez A (B).");
  }
}
