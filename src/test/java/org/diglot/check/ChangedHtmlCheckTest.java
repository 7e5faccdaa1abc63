package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChangedHtmlCheckTest extends MarkupCheckTest {

  ChangedHtmlCheckTest() {
    super(new ChangedHtmlCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds("de-DE", "One book<br>Two maps", "Ein Buch, zwei Karten", "");
    assertFinds("ja-JP", "<b>One</b> book", "<b>一冊", "lacks \"</b>\"");
    assertFinds(
        "fr-FR", "<a href=\"a.md\">A</a>", "<a href=\"b.md\">A</a>", "\"<a href=\"b.md\">\"");
    assertFinds("fr-FR", "One", "Un<br>", "the source does not");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("de-DE", "One book<br>Two maps", "Ein Buch<br>Zwei Karten");
    assertQuiet("ja-JP", "One<br/>two", "一<br>二");
    assertQuiet("fr-FR", "<!-- a -->One", "Un");
  }

  @Test
  void findsALostTagOutsideOfSegments() {
    String page = "{Look.}<br>{Books are due.}\n";
    assertEquals(
        1, FramedPages.french(ChangedHtmlCheck.RULE, page.replace("<br>", " "), page).size());
    assertEquals(0, FramedPages.french(ChangedHtmlCheck.RULE, page, page).size());
  }
}
