package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diglot.CheckedTexts.Page;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Fix;
import org.junit.jupiter.api.Test;

class ChangedStructureCheckTest {

  private static final String LIST = "{Bring your card.}\n\n- {One book}\n- {Two discs}\n";
  private static final String TABLE =
      "| {Day} | {Hour} |\n| --- | --- |\n| {Monday} | {Nine} |\n| {Friday} | {Ten} |\n";

  private static List<Diagnostic> find(String french, String others) {
    return FramedPages.french(ChangedStructureCheck.RULE, french, others);
  }

  @Test
  void findsALostListMark() {
    List<Diagnostic> found = find(LIST.replace("- {Two", "{Two"), LIST);
    assertEquals(1, found.size());
    assertTrue(found.get(0).message().contains("\"-\" is missing here"), found.toString());
    assertEquals(4, found.get(0).location().start().line());
  }

  @Test
  void findsAListOfAnotherKindButNotAnotherBullet() {
    assertEquals(1, find(LIST.replace("- {Two", "1. {Two"), LIST).size());
    assertEquals(0, find(LIST.replace("- ", "* "), LIST).size());
  }

  @Test
  void findsAHeadingOfAnotherLevelAndMendsIt() {
    String page = "## {How to borrow}\n\n{Bring your card.}\n";
    List<Diagnostic> found = find("#" + page, page);
    assertEquals(1, found.size());
    Fix fix = found.get(0).fix().orElseThrow();
    assertEquals("###", fix.edits().get(0).found());
    assertEquals("##", fix.edits().get(0).replacement());
  }

  @Test
  void findsALostBarOfATable() {
    assertEquals(1, find(TABLE.replace("{Monday} |", "{Monday} "), TABLE).size());
    assertEquals(0, find(TABLE.replace("| --- |", "|-----|"), TABLE).size());
  }

  @Test
  void findsALostMarkOfAQuotation() {
    String page = "{Look.}\n\n> [!NOTE]\n> {Books are due on Monday.}\n";
    assertEquals(1, find(page.replace("> {", "{"), page).size());
  }

  @Test
  void isQuietWhereTheOthersAreOfAnotherRevision() {
    String head = "---\nms.openlocfilehash: %s\nms.lasthandoff: %s\n---\n\n";
    String old = head.formatted("aa", "01/01/2020");
    String young = head.formatted("bb", "02/01/2020");
    String changed = FramedPages.page(LIST.replace("- {Two", "{Two"));
    String page = FramedPages.page(LIST);
    List<Page> pages =
        List.of(
            Page.of("fr-FR", "a.md", old + changed),
            Page.of("de-DE", "a.md", young + page),
            Page.of("es-ES", "a.md", young + page));
    assertEquals(List.of(), FramedPages.findings(ChangedStructureCheck.RULE, pages));
  }

  @Test
  void isQuietWhereNobodyHasAMajority() {
    List<Page> pages =
        List.of(
            Page.of("fr-FR", "a.md", FramedPages.page(LIST.replace("- {Two", "{Two"))),
            Page.of("de-DE", "a.md", FramedPages.page(LIST)));
    assertEquals(List.of(), FramedPages.findings(ChangedStructureCheck.RULE, pages));
  }
}
