package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class ChangedCodeBlockCheckTest {

  private static final String PAGE =
      "{Run this.}\n\n```bash\n# Lend a book\nlend --card 12\n```\n\n{Then wait.}\n\n"
          + "```bash\nreturn --card 12\n```\n\n{Come back on Monday.}\n";

  private static List<Diagnostic> find(String french) {
    return FramedPages.french(ChangedCodeBlockCheck.RULE, french, PAGE);
  }

  @Test
  void findsCodeThatWasTranslated() {
    List<Diagnostic> found = find(PAGE.replace("lend --card", "prêter --carte"));
    assertEquals(1, found.size());
    assertEquals(Severity.ERROR, found.get(0).severity());
  }

  @Test
  void onlyNotesACommentThatWasTranslated() {
    List<Diagnostic> found = find(PAGE.replace("# Lend a book", "# Prêter un livre"));
    assertEquals(1, found.size());
    assertEquals(Severity.NOTE, found.get(0).severity());
  }

  @Test
  void isQuietWhereOnlyBlanksDiffer() {
    assertEquals(List.of(), find(PAGE.replace("lend --card 12", "  lend --card 12 ")));
    assertEquals(List.of(), find(PAGE.replace("\n", "\r\n")));
  }

  @Test
  void findsALostFenceWhereItStood() {
    List<Diagnostic> opening = find(PAGE.replaceFirst("```bash", ""));
    assertEquals(1, opening.size(), opening.toString());
    assertEquals(3, opening.get(0).location().start().line());
    List<Diagnostic> closing = find(PAGE.replaceFirst("12\n```", "12\n"));
    assertEquals(1, closing.size(), closing.toString());
    assertEquals(6, closing.get(0).location().start().line());
  }
}
