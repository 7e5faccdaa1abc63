package org.diglot.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diglot.diagnostic.Suppressions;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;
import org.diglot.parse.SuppressionReader;
import org.junit.jupiter.api.Test;

class SuppressionEntriesTest {

  private static final SuppressionEntries.Entry ENTRY =
      new SuppressionEntries.Entry(
          "missing-space", "a b.md", "fr-FR", "1a2b3-104", "k-1", "the \"\\\" is\na name");

  private static final SuppressionEntries.Entry OTHER =
      new SuppressionEntries.Entry("other", "a b.md", "fr-FR", "", "k-2", "wanted");

  private static Suppressions read(String text) throws Exception {
    return SuppressionReader.read(
        new SourceFile("s.yml", new DocumentPath("s.yml"), text),
        List.of("missing-space", "other"),
        finding -> {
          throw new AssertionError(finding.message());
        });
  }

  @Test
  void beginsAFile() throws Exception {
    Suppressions read = read(SuppressionEntries.with(List.of(ENTRY), ""));
    assertEquals(1, read.entries().size());
    assertEquals("the \"\\\" is a name", read.entries().get(0).reason());
    assertEquals("1a2b3-104", read.entries().get(0).segment().orElseThrow());
  }

  @Test
  void keepsWhatIsThere() throws Exception {
    for (String indent : List.of("", "  ", "    ")) {
      String text =
          "# ours\nversion: 1\nsuppressions:\n"
              + indent
              + "- rule: other # why\n"
              + indent
              + "  key: a\n"
              + indent
              + "  reason: 'yes'";
      String after = SuppressionEntries.with(List.of(ENTRY, OTHER), text);
      assertTrue(after.startsWith(text), after);
      assertEquals(3, read(after).entries().size());
    }
  }

  @Test
  void beginsTheListOfAFileThatHasNone() throws Exception {
    for (String text : List.of("# ours\n", "version: 1", "# ours\nversion: 1\nsuppressions:\n")) {
      String after = SuppressionEntries.with(List.of(ENTRY), text);
      assertTrue(after.startsWith(text), after);
      assertEquals(1, read(after).entries().size());
    }
  }

  @Test
  void holdsAnyTextInItsQuotes() throws Exception {
    String reason = "a\u2028- rule: other\u0085b\uFEFF \u06CC\u200C\u0647 \uD83D\uDE00 \uDC00";
    SuppressionEntries.Entry entry =
        new SuppressionEntries.Entry("other", "a.md", "fa", "", "k", reason);
    Suppressions read = read(SuppressionEntries.with(List.of(entry), ""));
    assertEquals(
        "a - rule: other b  \u06CC\u200C\u0647 \uD83D\uDE00",
        read.entries().get(0).reason().strip());
  }

  @Test
  void keepsLineEnds() {
    String text = "version: 1\r\nsuppressions:\r\n";
    String after = SuppressionEntries.with(List.of(ENTRY), text);
    assertEquals(after.replace("\r\n", "").indexOf('\n'), -1);
  }
}
