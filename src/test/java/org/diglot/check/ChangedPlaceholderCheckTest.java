package org.diglot.check;

import org.junit.jupiter.api.Test;

class ChangedPlaceholderCheckTest extends MarkupCheckTest {

  ChangedPlaceholderCheckTest() {
    super(new ChangedPlaceholderCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds("fr-FR", "Card {number} has {0} books.", "La carte {numéro} a {0} livres.", "");
    assertFinds("ja-JP", "Open %SHELF%.", "%棚%を開く。", "\"%SHELF%\"");
    assertFinds("de-DE", "Type \\<name\\>.", "Geben Sie ein.", "\"<name>\"");
    assertFinds("ko-KR", "Found it.", "{0} 찾음", "source lacks");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("fr-FR", "Card {number} has {0} books.", "La carte {number} a {0} livres.");
    assertQuiet("de-DE", "Type \\<your name\\>.", "Geben Sie \\<Ihr Name\\> ein.");
    assertQuiet("fr-FR", "Set $Shelf now.", "Définissez $shelf.");
    assertQuiet("fr-FR", "50 percent", "50 %");
  }

  @Test
  void findsAForeignNameInTextOfAnotherScript() {
    assertFinds("ja-JP", "Type \\<shelf\\>.", "\\<nom\\> と入力します。", "\"<nom>\"");
    assertQuiet("ja-JP", "Type \\<shelf\\>.", "\\<shelf\\> と入力します。");
    assertQuiet("ja-JP", "Type \\<shelf\\>.", "\\<棚\\> と入力します。");
  }
}
