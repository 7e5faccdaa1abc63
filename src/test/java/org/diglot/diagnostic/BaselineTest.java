package org.diglot.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

  private static String written(Baseline baseline) throws IOException {
    StringWriter out = new StringWriter();
    baseline.write(out);
    return out.toString();
  }

  @Test
  void hasOneSortedEntryALine() throws IOException {
    Baseline baseline =
        new Baseline(
            List.of(
                new Baseline.Entry("missing-space", "policy/b.md", Optional.of("ja-JP"), "1-2"),
                new Baseline.Entry("missing-space", "policy/b.md", Optional.of("fr-FR"), "1-2"),
                new Baseline.Entry(
                    "invalid-site-file", "content/site.yml", Optional.empty(), "f")));
    assertEquals(
        """
        {
          "version": 1,
          "tool": "diglot",
          "findings": [
            {"rule": "invalid-site-file", "page": "content/site.yml", "key": "f"},
            {"rule": "missing-space", "page": "policy/b.md", "locale": "fr-FR", "key": "1-2"},
            {"rule": "missing-space", "page": "policy/b.md", "locale": "ja-JP", "key": "1-2"}
          ]
        }
        """,
        written(baseline));
  }

  @Test
  void readsWhatItWrote() throws Exception {
    Baseline baseline =
        Baseline.of(
            List.of(
                Findings.finding(Findings.french(Findings.OMITTED, 1, "\"a\"\\", "\u2028")),
                Findings.finding(Findings.inFile("b\u0007\".md", "x"))));
    assertEquals(baseline, Baseline.read("b.json", written(baseline)));
    Baseline empty = new Baseline(List.of());
    assertEquals(empty, Baseline.read("b.json", "\uFEFF" + written(empty)));
  }

  @Test
  void suppressedFindingsNeedNoEntry() {
    Finding finding = Findings.finding(Findings.inFile("a", "x"));
    assertEquals(
        List.of(),
        Baseline.of(List.of(finding.suppressedBy(Findings.suppressing(finding)))).entries());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"version\": 2, \"findings\": []} | b.json: the baseline has version 2, this Diglot reads"
            + " version 1",
        "{\"findings\": []} | b.json: the baseline does not start with \"version\"",
        "{\"version\": 1} | b.json:1:",
        "{\"version\": 1, \"findings\": [{\"rule\": \"x\", \"page\": \"a.md\"}]} | b.json:1:",
        "{\"version\": 1, \"findings\": [{\"rul\": \"x\"}]} | b.json:1:",
        "{\"version\": 1, \"findings\": [ | b.json:1:",
        "{\"version\": 1, \"findings\": [{'rule': 'x'}]} | b.json:1:",
        "{\"version\": 1, \"findings\": []} x | b.json:1:",
        "[1] | b.json:1:",
        "hello | b.json:1:",
        "{\"version\": [1]} | b.json:1:"
      })
  void refusesWhatItCannotReadInFull(String text, String start) {
    SettingsException e =
        assertThrows(SettingsException.class, () -> Baseline.read("b.json", text));
    assertTrue(e.getMessage().startsWith(start), e.getMessage());
    assertTrue(e.getMessage().contains("write the baseline anew"), e.getMessage());
  }

  @Test
  void namesTheNearestKey() {
    SettingsException e =
        assertThrows(
            SettingsException.class,
            () -> Baseline.read("b.json", "{\n\"version\": 1,\n\"findngs\": []}"));
    assertEquals(
        "b.json:3:10: the key \"findngs\" is not known (is it findings?); restore the file or"
            + " write the baseline anew",
        e.getMessage());
  }

  @Test
  void survivesNestingWithoutEnd() {
    assertThrows(
        SettingsException.class,
        () -> Baseline.read("b.json", "{\"version\": 1, \"tool\": " + "[".repeat(100_000)));
  }
}
