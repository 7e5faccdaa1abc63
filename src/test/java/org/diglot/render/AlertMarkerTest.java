package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlertMarkerTest {

  private static AlertMarker parse(String line) {
    return AlertMarker.parse(line).orElseThrow();
  }

  @Test
  void readsTheFiveAlertsInAnyCase() {
    for (AlertMarker.Type type : AlertMarker.Type.values()) {
      assertEquals(new AlertMarker.Alert(type), parse("[!" + type + "]"));
    }
    assertEquals(new AlertMarker.Alert(AlertMarker.Type.IMPORTANT), parse("[!ImpOrtant] \t\r\n"));
  }

  @Test
  void keepsAllowedAttributesOfSections() {
    assertEquals(
        new AlertMarker.Div(
            Map.of("class", "a b", "title1", "x]", "data-y", "<z>"), List.of("onclick", "id")),
        parse("[!div class=\"a b\" onclick=\"x\" title1='x]' id=`i` data-y=\"<z>\" class=\"c\"]"));
    assertEquals(
        new AlertMarker.Div(Map.of("class", "checklist"), List.of()),
        parse("[!DIV`class=\"checklist\"`]  "));
    assertEquals(new AlertMarker.Div(Map.of(), List.of()), parse("[!div]"));
  }

  @Test
  void readsVideosWithAWebAddress() {
    assertEquals(new AlertMarker.Video("https://x.org/y?z"), parse("[!Video https://x.org/y?z] "));
    assertEquals(new AlertMarker.Unknown("VIDEO x.mp4", ""), parse("[!VIDEO x.mp4]"));
  }

  @Test
  void namesUnknownWords() {
    assertEquals(new AlertMarker.Unknown("NOTES", ""), parse("[!NOTES]"));
    assertEquals(new AlertMarker.Unknown("Remarques", "bien que"), parse("[! Remarques] bien que"));
    assertEquals(new AlertMarker.Unknown("NOTE", "text"), parse("[!NOTE] text"));
    assertEquals(new AlertMarker.Unknown("divide", ""), parse("[!divide]"));
    assertEquals(new AlertMarker.Unknown("div class=x", ""), parse("[!div class=x]"));
  }

  @Test
  void takesNothingElseForAMarker() {
    for (String line :
        List.of(
            "",
            "[",
            "[!",
            "[!NOTE",
            "[!]",
            "[! ]",
            "\\[!NOTE]",
            "x [!NOTE]",
            "[NOTE]",
            "[!NOTE](x)",
            "[!INCLUDE [a](b)] c",
            "[!code-x[a](b)]")) {
      assertEquals(Optional.empty(), AlertMarker.parse(line), line);
    }
  }
}
