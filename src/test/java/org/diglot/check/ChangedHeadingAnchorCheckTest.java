package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChangedHeadingAnchorCheckTest extends MarkupCheckTest {

  ChangedHeadingAnchorCheckTest() {
    super(new ChangedHeadingAnchorCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds(
        "fr-FR", "<a name=\"late\"></a>Late books", "<a name=\"retard\"></a>Livres en retard", "");
    assertFinds("ja-JP", "Late {#late}", "延滞 {#entai}", "\"entai\"");
    assertFinds("de-DE", "Late {#late}", "Verspätet", "lacks the anchor");
    assertFinds("de-DE", "Late", "Spät {#late}", "source lacks");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet(
        "fr-FR", "<a name=\"late\"></a>Late books", "<a name=\"late\"></a>Livres en retard");
    assertQuiet("ja-JP", "Late {#late}", "延滞 {#late}");
  }

  @Test
  void findsAnAnchorThatIsNotMadeOfItsHeading() {
    String page = "## <a name=\"hours\"></a>{Hours}\n\n{Look.}\n";
    assertEquals(
        1,
        FramedPages.french(
                ChangedHeadingAnchorCheck.RULE, page.replace("\"hours", "\"heures"), page)
            .size());
    assertEquals(0, FramedPages.french(ChangedHeadingAnchorCheck.RULE, page, page).size());
  }
}
