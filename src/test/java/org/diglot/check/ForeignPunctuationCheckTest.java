package org.diglot.check;

import org.junit.jupiter.api.Test;

class ForeignPunctuationCheckTest extends TypographyCheckTest {

  ForeignPunctuationCheckTest() {
    super(new ForeignPunctuationCheck());
  }

  @Test
  void findsIt() {
    assertFinds("ar-SA", "Why?", "لماذا?");
    assertFinds("ar-EG", "Stop; wait.", "قف; انتظر.");
    assertFinds("he-IL", "Lock, go.", "נעלו، לכו.");
    assertFinds("fr-FR", "Lock, go.", "Fermez، partez.");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("ar-SA", "Why?", "لماذا؟");
    assertQuiet("ar-SA", "Use A, B.", "استخدم A, B.");
    assertQuiet("fa-IR", "Why?", "چرا؟");
    assertQuiet("he-IL", "Why?", "למה?");
    assertQuiet("ar-SA", "Use `a,b`.", "استخدم `a,b`.");
  }

  @Test
  void mendsIt() {
    assertMends("ar-SA", "Why?", "لماذا?", "لماذا؟");
  }
}
