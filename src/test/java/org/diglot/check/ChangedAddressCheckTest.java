package org.diglot.check;

import org.junit.jupiter.api.Test;

class ChangedAddressCheckTest extends MarkupCheckTest {

  ChangedAddressCheckTest() {
    super(new ChangedAddressCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds(
        "ja-JP", "Write to desk@library.example today.", "本日 desk@libary.example に書いてください。", "");
    assertFinds("fr-FR", "Open shelves.json.", "Ouvrez etageres.json.", "\"etageres.json\"");
    assertFinds("ko-KR", "Allow \\*.shelf.net.", "\\*. shelf.net 허용", "\"*.shelf.net\"");
    assertFinds(
        "de-DE",
        "See https://a.example/b.",
        "Siehe https://a.example/c.",
        "\"https://a.example/b\"");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet(
        "ja-JP", "Write to desk@library.example today.", "本日 desk@library.example に書いてください。");
    assertQuiet("ja-JP", "See https://a.example/b.", "（https://a.example/b）。");
    assertQuiet("de-DE", "Open Shelves.json.", "Öffnen Sie `Shelves.json`.");
  }
}
