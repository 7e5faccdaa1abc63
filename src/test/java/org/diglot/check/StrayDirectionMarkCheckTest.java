package org.diglot.check;

import org.junit.jupiter.api.Test;

class StrayDirectionMarkCheckTest extends TypographyCheckTest {

  StrayDirectionMarkCheckTest() {
    super(new StrayDirectionMarkCheck());
  }

  @Test
  void findsIt() {
    assertFinds("he-IL", "Open it.", "פתחו \u200F\u200Fאותו.");
    assertFinds("fr-FR", "Open.", "Ouvrez\u200F la porte.");
    assertFinds("ar-SA", "Open.", "افتح \u202Eالباب.");
    assertFinds("ar-SA", "Open.", "ا\u200Fفتح.");
    assertFinds("ar-SA", "Open.", "ا\u202Cفتح.");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("he-IL", "Use C++.", "השתמשו ב-C++\u200E.");
    assertQuiet("ar-SA", "Use A.", "استخدم \u2066A\u2069 هنا.");
    assertQuiet("fr-FR", "Open.", "Ouvrez.");
    assertQuiet("he-IL", "Open.", "\u200F\u200Fפתחו.");
    assertQuiet("ar-SA", "Open.", "افتح\u202C");
    assertQuiet("ar-SA", "Open the page.", "افتح **الصفحة\u202C** الآن.");
    assertQuiet("ar-SA", "Open the page.", "افتح **\u200F\u202Bالصفحة** الآن.");
  }
}
