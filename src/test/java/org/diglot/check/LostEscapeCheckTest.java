package org.diglot.check;

import org.junit.jupiter.api.Test;

class LostEscapeCheckTest extends MarkupCheckTest {

  LostEscapeCheckTest() {
    super(new LostEscapeCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds("fr-FR", "Compute (2 \\* 3).", "Calculez (2 * 3).", "\"*\"");
    assertFinds("de-DE", "Write \\<name\\>.", "Schreiben Sie <name\\>.", "\"<\"");
    assertFinds("ja-JP", "Open my\\_file.", "my_file を開く。", "\"_\"");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("fr-FR", "Compute (2 \\* 3).", "Calculez (2 \\* 3).");
    assertQuiet("fr-FR", "Compute (2 \\* 3).", "Calculez (2 × 3).");
    assertQuiet("de-DE", "Write \\<name\\>.", "Schreiben Sie &lt;Name&gt;.");
    assertQuiet("de-DE", "Write *name*.", "Schreiben Sie *Name*.");
  }
}
