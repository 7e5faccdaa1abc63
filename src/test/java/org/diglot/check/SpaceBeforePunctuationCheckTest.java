package org.diglot.check;

import org.junit.jupiter.api.Test;

class SpaceBeforePunctuationCheckTest extends TypographyCheckTest {

  SpaceBeforePunctuationCheckTest() {
    super(new SpaceBeforePunctuationCheck());
  }

  @Test
  void findsIt() {
    assertFinds("de-DE", "Lock it.", "Sperren Sie ihn .");
    assertFinds("es-ES", "Use [a](a.md).", "Use [a](a.md) .");
    assertFinds("ja-JP", "Lock it.", "ロックします 。");
    assertFinds("ar-SA", "Lock it, go.", "أغلقه ، ثم اذهب.");
    assertFinds("de-DE", "Why?", "Warum ?");
    assertFinds("ko-KR", "Why?", "왜 ?");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("fr-FR", "Why?", "Pourquoi ?");
    assertQuiet("de-DE", "Install .NET now.", "Installieren Sie .NET jetzt.");
    assertQuiet("de-DE", "Wait ...", "Warten ...");
    assertQuiet("fr-FR", "A , b.", "A , b.");
    assertQuiet("fr-FR", "Smile.", "Souriez :)");
  }

  @Test
  void mendsIt() {
    assertMends("de-DE", "Lock it.", "Sperren Sie ihn .", "Sperren Sie ihn.");
  }
}
