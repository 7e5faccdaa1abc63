package org.diglot.check;

import org.junit.jupiter.api.Test;

class RepeatedWordCheckTest extends TypographyCheckTest {

  RepeatedWordCheckTest() {
    super(new RepeatedWordCheck());
  }

  @Test
  void findsIt() {
    assertFinds("de-DE", "Read the guide.", "Lesen Sie den den Leitfaden.");
    assertFinds("es-ES", "Use your badge.", "Use su tarjeta tarjeta.");
    assertFinds("ru-RU", "Open the door.", "Откройте дверь дверь.");
    assertFinds("ar-SA", "Open the door.", "افتح الباب الباب.");
    assertFinds("ko-KR", "Open the door.", "문을 문을 여세요.");
    assertFinds("en-GB", "Nimm den Ausweis.", "Take the the badge.");
    assertFinds("he-IL", "Open the door.", "פתחו את הדלת הדלת.");
    assertFinds(
        "fr-FR",
        "Ask the owner of the device.",
        "Demandez au propriétaire de l’appareil de l’appareil.");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("fr-FR", "If you ask yourself.", "Si vous vous demandez.");
    assertQuiet("ja-JP", "Slowly.", "だんだんだんだん。");
    assertQuiet("es-ES", "Press **Y** and Enter.", "Presione **Y** y Entrar.");
    assertQuiet("de-DE", "That that is wrong is clear.", "Dass das das Problem ist.");
    assertQuiet("fr-FR", "Type the `a` a.", "Le `le` le.");
    assertQuiet("pt-BR", "One, one more.", "Um, um mais.");
    assertQuiet("en-GB", "A B.", "Plan A A1.");
  }

  @Test
  void mendsIt() {
    assertMends("fr-FR", "Lock it.", "Verrouillez la la salle.", "Verrouillez la salle.");
  }
}
