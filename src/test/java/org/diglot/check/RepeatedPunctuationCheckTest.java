package org.diglot.check;

import org.junit.jupiter.api.Test;

class RepeatedPunctuationCheckTest extends TypographyCheckTest {

  RepeatedPunctuationCheckTest() {
    super(new RepeatedPunctuationCheck());
  }

  @Test
  void findsIt() {
    assertFinds("de-DE", "Yes, please.", "Ja,, bitte.");
    assertFinds("ja-JP", "Lock it.", "ロックします。。");
    assertFinds("zh-CN", "Yes, lock it.", "是，，锁上。");
    assertFinds("ar-SA", "Yes, lock it.", "نعم،، أغلقه.");
    assertFinds("es-ES", "Lock it.", "Ciérrelo,.");
    assertFinds("ko-KR", "Lock it.", "잠그세요..");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("fr-FR", "Wait...", "Attendez...");
    assertQuiet("fr-FR", "Use `..`.", "Utilisez `..`.");
    assertQuiet("fr-FR", "What?!", "Quoi ?!");
    assertQuiet("fr-FR", "A list, etc., and more.", "Une liste, etc., et plus.");
    assertQuiet("fr-FR", "Go to ../a.", "Allez à ../a.");
    assertQuiet("en-GB", "Also ..", "So ..");
  }

  @Test
  void mendsIt() {
    assertMends("de-DE", "Yes, please.", "Ja,, bitte.", "Ja, bitte.");
  }
}
