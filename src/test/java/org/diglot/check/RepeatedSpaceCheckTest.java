package org.diglot.check;

import org.junit.jupiter.api.Test;

class RepeatedSpaceCheckTest extends TypographyCheckTest {

  RepeatedSpaceCheckTest() {
    super(new RepeatedSpaceCheck());
  }

  @Test
  void findsIt() {
    assertFinds("de-DE", "Read the guide.", "Lesen Sie  den Leitfaden.");
    assertFinds("ja-JP", "Read [a](a.md).", "[ ガイド](a.md)を読む。");
    assertFinds("ar-SA", "Read.", "اقرأ  الدليل.", "Stop.", "قف  هنا.");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("de-DE", "Read  the guide.", "Lesen Sie  den Leitfaden.");
    assertQuiet("fr-FR", "Use `a  b`.", "Utilisez `a  b`.");
    assertQuiet("fr-FR", "One.", " Un. ");
  }

  @Test
  void mendsIt() {
    assertMends(
        "de-DE",
        "Read [a](a.md) now.",
        "Lesen  Sie [a ](a.md) jetzt.",
        "Lesen Sie [a](a.md) jetzt.");
  }

  @Test
  void findsSpacesBeforeTheFirstWord() {
    assertMends("fr-FR", "Look.", "  Regardez.", "Regardez.");
    assertQuiet("fr-FR", "Look.", " Regardez.");
    assertQuiet("fr-FR", "  Look.", "  Regardez.");
  }
}
