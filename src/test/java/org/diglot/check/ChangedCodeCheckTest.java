package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChangedCodeCheckTest extends MarkupCheckTest {

  ChangedCodeCheckTest() {
    super(new ChangedCodeCheck());
  }

  @Test
  void findsWhatDiffers() {
    assertFinds("de-DE", "Run `shelf --sort`.", "Führen Sie `regal --sort` aus.", "");
    assertFinds("ja-JP", "Use `a.b`.", "`a。b`を使う。", "\"a。b\"");
    assertFinds("fr-FR", "Use `a`.", "Utilisez ceci.", "lacks the code");
    assertFinds("fr-FR", "Use `abc`.", "Utilisez abc.", "not in the translation");
    assertFinds("fr-FR", "Use this.", "Utilisez `abc`.", "the source lacks");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("de-DE", "Run `shelf --sort`.", "Führen Sie `shelf --sort` aus.");
    assertQuiet("ja-JP", "Use `a` or `b`.", "`b`または`a`。");
    assertQuiet("fr-FR", "Use abc.", "Utilisez `abc`.");
  }

  @Test
  void findsOtherCodeOutsideOfSegments() {
    String page = "{Look.} `lend` {Books are due.}\n";
    assertEquals(
        1, FramedPages.french(ChangedCodeCheck.RULE, page.replace("lend", "prêter"), page).size());
    assertEquals(0, FramedPages.french(ChangedCodeCheck.RULE, page, page).size());
  }
}
