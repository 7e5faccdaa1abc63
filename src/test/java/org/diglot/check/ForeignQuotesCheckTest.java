package org.diglot.check;

import org.junit.jupiter.api.Test;

class ForeignQuotesCheckTest extends TypographyCheckTest {

  ForeignQuotesCheckTest() {
    super(new ForeignQuotesCheck());
  }

  @Test
  void findsIt() {
    assertFinds("fr-FR", "A \"b\".", "Un „b“.");
    assertFinds("ja-JP", "A \"b\".", "«あ»です。");
    assertFinds("ru-RU", "A \"b\".", "Это ”б”.");
    assertFinds("en-GB", "A \"b\".", "This is «b».");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("fr-FR", "A \"b\".", "Un « b ».");
    assertQuiet("de-DE", "A \"b\".", "Ein „b“.");
    assertQuiet("es-ES", "A \"b\".", "Un \"b\".");
    assertQuiet("ko-KR", "A \"b\".", "“가”입니다.");
    assertQuiet("sv-SE", "A \"b\".", "En ”b”.");
  }
}
