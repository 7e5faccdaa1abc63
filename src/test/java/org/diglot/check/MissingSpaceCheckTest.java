package org.diglot.check;

import org.junit.jupiter.api.Test;

class MissingSpaceCheckTest extends TypographyCheckTest {

  MissingSpaceCheckTest() {
    super(new MissingSpaceCheck());
  }

  @Test
  void findsIt() {
    assertFinds("de-DE", "Open **Start** now.", "Öffnen Sie**Start** jetzt.");
    assertFinds("es-ES", "Use `dir` first.", "Use`dir` primero.");
    assertFinds("fr-FR", "Click **OK** and wait.", "Cliquez sur **OK**puis attendez.");
    assertFinds("ru-RU", "See [help](a.md) now.", "Откройте[справку](a.md) сейчас.");
    assertFinds("ar-SA", "See [help](a.md).", "راجع التعليمات[هنا](a.md).");
    assertFinds("ko-KR", "See [help](a.md).", "도움말은[여기](a.md)를 보세요.");
    assertFinds("pt-BR", "Read this, then go.", "Leia isto,depois siga.");
    assertFinds("en-GB", "Lies das. Dann geh.", "Read this first.Then you may go.");
    assertFinds("de-DE", "The badge (a card) is yours.", "Der Ausweis(eine Karte) gehört Ihnen.");
    assertFinds("it-IT", "Stop; wait.", "Fermatevi;aspettate.");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("ja-JP", "See the [overview](a.md).", "詳しくは[概要](a.md)を参照。");
    assertQuiet("en-GB", "Die `API` ist da.", "The `API`s are here.");
    assertQuiet("de-DE", "Of **Contoso**.", "Des **Contoso**s.");
    assertQuiet("ko-KR", "Use **Start**.", "**시작**을 사용합니다.");
    assertQuiet("fr-FR", "The file of **Ann**.", "Le fichier d’**Ann**.");
    assertQuiet("ar-SA", "In `cmd`.", "ب`cmd` فقط.");
    assertQuiet("fr-FR", "Load file(s).", "Chargez le(s) fichier(s).");
    assertQuiet("fr-FR", "Use Node.Js and a,b.", "Utilisez Node.Js et a,b.");
    assertQuiet("de-DE", "Pre**fix** it.", "Vor**silbe** davor.");
    assertQuiet("ko-KR", "The CDN (network) is fast.", "CDN(네트워크)은 빠릅니다.");
  }

  @Test
  void mendsIt() {
    assertMends(
        "fr-FR", "See the [overview](a.md).", "Voir[la vue](a.md).", "Voir [la vue](a.md).");
  }
}
