package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChangedLinkTargetCheckTest extends MarkupCheckTest {

  ChangedLinkTargetCheckTest() {
    super(new ChangedLinkTargetCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds(
        "fr-FR",
        "Read [the loan rules](rules.md#late) first.",
        "Lisez d’abord [les règles de prêt](rules.md#retard).",
        "");
    assertFinds("ja-JP", "See [the map](map.md).", "[地図](map2.md)を見る。", "\"map2.md\"");
    assertFinds(
        "de-DE",
        "See [a](https://x.example/en-us/b?c=1).",
        "Siehe [a](https://x.example/de-de/b?c=2).",
        "\"https://x.example/de-de/b?c=2\"");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet(
        "fr-FR",
        "Read [the loan rules](rules.md#late) first.",
        "Lisez d’abord [les règles de prêt](rules.md#late).");
    assertQuiet(
        "fr-FR", "See [a](https://x.example/en-us/b).", "Voir [a](https://x.example/fr-fr/b).");
    assertQuiet("ja-JP", "Use [a](a.md) or [b](b.md).", "[b](b.md)または[a](a.md)（詳細）。");
  }

  @Test
  void findsAnotherTargetOutsideOfSegments() {
    String page = "{Look.}\n\n- [{Hours}](https://example.org/de-de/hours)\n\n{Books are due.}\n";
    assertEquals(
        1,
        FramedPages.french(
                ChangedLinkTargetCheck.RULE, page.replace("de-de/hours", "fr-fr/hour"), page)
            .size());
    assertEquals(0, FramedPages.french(ChangedLinkTargetCheck.RULE, page, page).size());
  }
}
