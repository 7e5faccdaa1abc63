package org.diglot.check;

import org.junit.jupiter.api.Test;

class InvisibleCharacterCheckTest extends TypographyCheckTest {

  InvisibleCharacterCheckTest() {
    super(new InvisibleCharacterCheck());
  }

  @Test
  void findsIt() {
    assertFinds("de-DE", "The name.", "Der\u00AD Name.");
    assertFinds("ja-JP", "The name.", "名\u200B前。");
    assertFinds("fr-FR", "The name.", "Le\uFEFF nom.");
    assertFinds("ko-KR", "The name.", "이\u200D름.");
    assertFinds("es-ES", "The name.", "El\u0007 nombre.");
    assertFinds("ru-RU", "The name.", "Имя\u2060.");
    assertFinds("fr-FR", "The\u200B name.", "Le nom.");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("fa-IR", "You go.", "می\u200Cروید.");
    assertQuiet(
        "fr-FR", "Good \uD83D\uDC68\u200D\uD83D\uDC69.", "Bien \uD83D\uDC68\u200D\uD83D\uDC69.");
    assertQuiet("fr-FR", "Fine ✔\uFE0F.", "Bien ✔\uFE0F.");
    assertQuiet("fr-FR", "One: two.", "Un\u00A0: deux.");
    assertQuiet("hi-IN", "Rule.", "क्\u200Dष.");
  }
}
