package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Severity;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AlteredNameCheckTest {

  private static List<String> find(String locale, String... lines) {
    return NamedPages.messages(new AlteredNameCheck(), locale, lines);
  }

  @Test
  void findsSlipsInTextOfAnotherScript() {
    assertEquals(
        List.of("the name \"Harbor\" is written \"Habror\""),
        find("ja-JP", "Open Harbor Desk today. => 今日 Habror Desk を開きます。"));
    assertEquals(
        List.of("the name \"Ledger\" is written \"Legder\""),
        find("ko-KR", "The Ledger tool counts. => Legder 도구가 셉니다."));
    assertEquals(
        List.of("the name \"BookRoom\" is written \"BokRoom\""),
        find("ar-SA", "Start BookRoom first. => شغّل BokRoom أولاً."));
    assertEquals(
        List.of("the name \"PAX\" is written \"PXA\""),
        find("ru-RU", "Ask for PAX codes. => Запросите коды PXA."));
  }

  @Test
  void findsSlipsInLatinTextByWhatTheRunKeeps() {
    assertEquals(
        List.of("the name \"Harbor\" is written \"Harbour\""),
        find(
            "fr-FR",
            "Open Harbor now. => Ouvrez Harbor maintenant.",
            "Close Harbor now. => Fermez Harbor maintenant.",
            "Ask Harbor now. => Demandez à Harbour maintenant."));
    assertEquals(
        List.of("the name \"Desk\" is written \"Dekk\""),
        find("de-DE", "Harbor Desk helps you. => Harbor Dekk hilft Ihnen."));
    assertEquals(
        List.of("the name \"BookRoom\" is written \"Bookroom\""),
        find("es-ES", "Start BookRoom first. => Inicie Bookroom primero."));
  }

  @Test
  void findsSlipsInNamesThatOnlyAnAddressWritesOut() {
    String source = "Join [the HD](https://example.org/harbor-desk/join). => ";
    assertEquals(
        List.of("the name \"Harbor\" is written \"Habror\""),
        find("ja-JP", source + "[Habror Desk に参加する](https://example.org/harbor-desk/join)。"));
    assertEquals(
        List.of("the name \"Harbor\" is written \"Habror\""),
        find("fr-FR", source + "Rejoignez [Habror Desk](https://example.org/harbor-desk/join)."));
    assertEquals(
        List.of(),
        find(
            "fr-FR", source + "Rejoignez [Harbour Bureau](https://example.org/harbor-desk/join)."));
    assertEquals(
        List.of(),
        find("ja-JP", source + "[Harbor Desk に参加する](https://example.org/harbor-desk/join)。"));
  }

  @Test
  void mendsThem() {
    Diagnostic found =
        NamedPages.findings(
                new AlteredNameCheck(),
                "es-ES",
                List.of(),
                "",
                "Start **BookRoom** first. => Inicie **BokRoom** primero.")
            .get(0);
    assertEquals(Severity.ERROR, found.severity());
  }

  @Test
  void leavesTranslationsAndInflectedNames() {
    assertEquals(List.of(), find("fr-FR", "Use the Center today. => Utilisez le Centre."));
    assertEquals(List.of(), find("de-DE", "The Group meets. => Die Gruppe trifft sich."));
    assertEquals(List.of(), find("fr-FR", "The GDPR applies. => Le RGPD s’applique."));
    assertEquals(List.of(), find("de-DE", "BookRoom's rooms. => Die Räume BookRooms."));
    assertEquals(List.of(), find("ja-JP", "Two APIS exist. => API が 2 つあります。"));
    assertEquals(List.of(), find("es-ES", "The Document says so. => El Documento lo dice."));
    assertEquals(List.of(), find("he-IL", "Open Harbor Desk. => פתחו את Harbor Desk."));
    assertEquals(List.of(), find("fr-FR", "Phase two begins. => La phase deux commence."));
  }

  @Test
  void judgesLongTextsFast() {
    String text = "Harbor ".repeat(20_000) + "=> " + "Habror ".repeat(20_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(30), () -> assertTrue(find("ja-JP", text).size() >= 0));
  }

  @Test
  void findsSlipsInNamesOfCommands() {
    assertEquals(
        List.of("the name \"Get-RoomKey\" is written \"Get-RoomKe\""),
        find("fr-FR", "Run Get-RoomKey now. => Exécutez maintenant Get-RoomKe."));
    assertEquals(
        List.of("the name \"Write-Key\" is written \"Write-Ke\""),
        find("de-DE", "Use the Write-Key command. => Verwenden Sie den Write-Ke-Befehl."));
    assertEquals(
        List.of(), find("de-DE", "Use the Write-Key command. => Der Write-Key-Befehl hilft."));
    assertEquals(List.of(), find("fr-FR", "Open the Add-Ins now. => Ouvrez le Add-In."));
  }

  @Test
  void findsSwappedLettersOfAnAcronym() {
    assertEquals(
        List.of("the name \"QRF\" is written \"RQF\""),
        find("fr-FR", "Ask for the QRF codes. => Demandez les codes RQF."));
    assertEquals(List.of(), find("fr-FR", "Ask for the QRF codes. => Demandez les codes QXF."));
  }
}
