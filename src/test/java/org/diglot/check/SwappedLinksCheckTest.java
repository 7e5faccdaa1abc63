package org.diglot.check;

import org.junit.jupiter.api.Test;

class SwappedLinksCheckTest extends MarkupCheckTest {

  SwappedLinksCheckTest() {
    super(new SwappedLinksCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds(
        "es-ES",
        "Open [Atlas](atlas.md) or [Globe](globe.md).",
        "Abra [Atlas](globe.md) o [Globe](atlas.md).",
        "");
    assertFinds("ja-JP", "[A1](a.md) and [B2](b.md)", "[A1](b.md)と[B2](a.md)", "\"A1\"");
  }

  @Test
  void knowsTwoLinksByTheNamesInTheirTexts() {
    assertFinds(
        "de-DE",
        "Read [store pictures in Atlas](store.md) and [opening hours](hours.md).",
        "Lesen Sie [Bilder in Atlas ablegen](hours.md) und [Öffnungszeiten](store.md).",
        "Atlas");
    assertQuiet(
        "de-DE",
        "Read [store pictures in Atlas](store.md) and [opening hours](hours.md).",
        "Lesen Sie [Öffnungszeiten](hours.md) und [Bilder in Atlas ablegen](store.md).");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet(
        "es-ES",
        "Open [Atlas](atlas.md) or [Globe](globe.md).",
        "Abra [Atlas](atlas.md) o [Globe](globe.md).");
    assertQuiet("ja-JP", "[A1](a.md) and [B2](b.md)", "[B2](b.md)と[A1](a.md)");
  }
}
