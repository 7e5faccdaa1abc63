package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diglot.CheckedTexts;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Subject;
import org.junit.jupiter.api.Test;

class BallotTest {

  private static final String SOURCE = "The badge cannot be moved.";
  private static final Map<String, String> RIGHT =
      Map.of(
          "de-DE", "Der Ausweis kann nicht verschoben werden.",
          "es-ES", "La tarjeta no se puede mover.",
          "fr-FR", "Le badge ne peut pas être déplacé.",
          "ja-JP", "バッジは移動できません。");
  private static final Map<String, String> WRONG =
      Map.of(
          "de-DE", "Der Ausweis kann verschoben werden.",
          "es-ES", "La tarjeta se puede mover.",
          "fr-FR", "Le badge peut être déplacé.",
          "ja-JP", "バッジは移動できます。");

  private static List<Diagnostic> findings(List<String> wrong, String... right) {
    List<CheckedTexts.Page> pages = new ArrayList<>();
    wrong.forEach(locale -> pages.add(page(locale, WRONG)));
    List.of(right).forEach(locale -> pages.add(page(locale, RIGHT)));
    return CheckedTexts.findings(pages, Scoreboard.NONE).stream()
        .filter(
            finding -> List.of("inverted-meaning", "suspect-source").contains(finding.rule().id()))
        .toList();
  }

  private static CheckedTexts.Page page(String locale, Map<String, String> texts) {
    String text =
        "<span data-ttu-id=\"5c0e1-101\">"
            + texts.get(locale)
            + "</span><span class=\"sxs-lookup\"><span data-stu-id=\"5c0e1-101\">"
            + SOURCE
            + "</span></span>\n";
    return CheckedTexts.Page.of(locale, "page.md", text);
  }

  private static String locale(Diagnostic finding) {
    return finding.subject().map(Subject::locale).orElseThrow().value();
  }

  @Test
  void oneLocaleIsOutvoted() {
    List<Diagnostic> found = findings(List.of("fr-FR"), "de-DE", "ja-JP");
    assertEquals(1, found.size());
    assertEquals("inverted-meaning fr-FR", found.get(0).rule().id() + " " + locale(found.get(0)));
    assertTrue(
        found.get(0).details().contains("the other 2 locales of this sentence do not differ"),
        found.toString());
  }

  @Test
  void mostLocalesTogetherSuspectTheSource() {
    List<Diagnostic> found = findings(List.of("de-DE", "es-ES", "fr-FR"), "ja-JP");
    assertEquals(1, found.size(), found.toString());
    assertEquals(
        "3 of 4 locales differ from this source text in the same way (inverted-meaning); the"
            + " source may be the one that is wrong",
        found.get(0).message());
    assertTrue(found.get(0).details().contains("locales: de-DE, es-ES, fr-FR"));
  }

  @Test
  void twoLocalesAreEachHeldForWrong() {
    List<Diagnostic> found = findings(List.of("de-DE", "es-ES"), "ja-JP");
    assertEquals(
        List.of("inverted-meaning", "inverted-meaning"),
        found.stream().map(finding -> finding.rule().id()).toList());
    assertEquals(List.of("de-DE", "es-ES"), found.stream().map(BallotTest::locale).toList());
  }

  @Test
  void aLocaleAloneHasNobodyToAsk() {
    List<Diagnostic> found = findings(List.of("fr-FR"));
    assertEquals(1, found.size());
    assertTrue(found.get(0).details().stream().noneMatch(line -> line.contains("locales")));
  }
}
