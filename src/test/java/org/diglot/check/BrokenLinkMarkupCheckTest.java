package org.diglot.check;

import org.junit.jupiter.api.Test;

class BrokenLinkMarkupCheckTest extends MarkupCheckTest {

  BrokenLinkMarkupCheckTest() {
    super(new BrokenLinkMarkupCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds("ja-JP", "Read [the rules](rules.md).", "[規則]（rules.md）を読んでください。", "");
    assertFinds("fr-FR", "See [a](b/c.md).", "Voir [a] (b/c.md).", "does not make a link");
    assertFinds("de-DE", "See [a](b.md).", "Siehe [a(b.md).", "does not make a link");
    assertFinds("zh-CN", "See [a](b.md).", "请参阅【a】（b.md）。", "does not make a link");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("ja-JP", "Read [the rules](rules.md).", "[規則](rules.md)を読んでください。");
    assertQuiet("fr-FR", "See [a](b.md).", "Voir [a](b.md) (note).");
  }

  @Test
  void findsALinkWithoutText() {
    assertFinds("fr-FR", "See [the rules](a.md).", "Voir [](a.md).", "no text to show");
    assertQuiet("fr-FR", "See [](a.md).", "Voir [](a.md).");
    assertQuiet("fr-FR", "See [![](a.png)](a.md).", "Voir [![](a.png)](a.md).");
  }
}
