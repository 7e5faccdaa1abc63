package org.diglot.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.Finding;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Place;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.SettingsException;
import org.diglot.diagnostic.Severity;
import org.diglot.diagnostic.Suppression;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionReaderTest {

  private static final List<String> RULES = List.of("missing-space", "omitted-guidance");

  private final DiagnosticCollector findings = new DiagnosticCollector();

  private List<Suppression> read(String text) throws SettingsException {
    return SuppressionReader.read(
            new SourceFile("suppressions.yml", new DocumentPath("suppressions.yml"), text),
            RULES,
            findings)
        .entries();
  }

  private List<String> found() {
    return findings.sorted().stream()
        .map(
            d ->
                d.rule().id()
                    + " "
                    + d.location().start()
                    + " "
                    + d.message()
                    + "; "
                    + d.remedy().orElse(""))
        .toList();
  }

  @Test
  void readsEveryKey() throws SettingsException {
    List<Suppression> entries =
        read(
            """
            version: 1
            suppressions:
              - rule: missing-space
                page: policy/a.md
                locale: fr-fr
                segment: 8bbe7-134
                key: 12345678-90abcdef
                reason: The publisher's style has no space here.
                expires: 2027-01-31
              - {rule: omitted-guidance, key: 0123, reason: r}
            """);
    assertEquals(List.of(), found());
    assertEquals(2, entries.size());
    Suppression first = entries.get(0);
    assertEquals("missing-space", first.rule());
    assertEquals(Optional.of("policy/a.md"), first.page());
    assertEquals(Optional.of(new LanguageTag("fr-FR")), first.locale());
    assertEquals(Optional.of("8bbe7-134"), first.segment());
    assertEquals("12345678-90abcdef", first.key());
    assertEquals(Optional.of(LocalDate.of(2027, 1, 31)), first.expires());
    assertEquals("3:5", first.location().start().toString());
    assertEquals("0123", entries.get(1).key());
  }

  @Test
  void readsWhatAFindingOffersToPaste() throws SettingsException {
    Finding finding =
        Finding.of(
            Diagnostic.of(
                Rule.of("missing-space", Severity.ERROR),
                Location.ofFile("a \"b\" \\ \u001b\uDB40\uDC41: #.md"),
                "m"),
            path -> Place.NOWHERE);
    String entry = finding.suppressionEntry().replace("reason: \"\"", "reason: r");
    List<Suppression> entries = read("version: 1\nsuppressions:\n" + entry + "\n");
    assertEquals(List.of(), found());
    assertEquals(Optional.of(finding.page()), entries.get(0).page());
    assertEquals(finding.key(), entries.get(0).key());
  }

  @Test
  void anEmptyFileSuppressesNothing() throws SettingsException {
    assertEquals(List.of(), read("# nothing yet\n"));
    assertEquals(List.of(), read("version: 1\nsuppressions:\n"));
    assertEquals(List.of(), read("\uFEFFversion: 1\n"));
    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{rule: missing-spice, key: a, reason: r} | 3:12 there is no rule \"missing-spice\"; write"
            + " \"missing-space\"",
        "{rule: missing-space, key: a, reson: r} | 3:35 the key \"reson\" is not known; write"
            + " \"reason\"",
        "{rule: missing-space, key: a} | 3:5 the entry has no \"reason\"; write why the finding is"
            + " no defect",
        "{rule: missing-space, key: a, reason: \" \"} | 3:43 \"reason\" is empty; write why the"
            + " finding is no defect",
        "{rule: missing-space, key: [a], reason: r} | 3:32 \"key\" is not a text; write a value or"
            + " remove the line",
        "{rule: missing-space, reason: r} | 3:5 the entry has no \"key\"; copy it from the finding",
        "{rule: missing-space, key: a, reason: r, locale: fr_FR} | 3:54 \"fr_FR\" is not a language"
            + " tag; write a tag such as fr-FR",
        "{rule: missing-space, key: a, reason: r, expires: 31.1.2027} | 3:55 \"31.1.2027\" is not a"
            + " date; write a date such as 2027-01-31",
        "missing-space | 3:5 the entry is not a mapping; write \"rule\", \"key\" and \"reason\""
      })
  void reportsWhatIsWrongWithAnEntryAndKeepsTheOthers(String entry, String expected)
      throws SettingsException {
    List<Suppression> entries =
        read(
            "version: 1\nsuppressions:\n  - "
                + entry
                + "\n  - {rule: missing-space, key: b, reason: r}\n");
    assertEquals(List.of("invalid-suppression " + expected), found());
    assertEquals(List.of("b"), entries.stream().map(Suppression::key).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version: 1\\nsuppresions: [] | 2:1: the key \"suppresions\" is not known; write"
            + " \"suppressions\"",
        "version: 1\\nsuppressions: yes | 2:15: \"suppressions\" is not a list; write entries that"
            + " start with \"-\"",
        "- a | 1:1: the file is not a mapping; start it with the lines \"version: 1\" and"
            + " \"suppressions:\"",
        "version: 1\\n\tx: y | 2:1: a tab stands where YAML allows only blanks; use blanks instead"
      })
  void refusesAFileThatCannotBeUsedAsAWhole(String text, String expected) {
    SettingsException e =
        assertThrows(SettingsException.class, () -> read(text.replace("\\n", "\n") + "\n"));
    assertEquals("suppressions.yml:" + expected, e.getMessage());
    assertEquals(List.of(), found());
  }

  @Test
  void reportsARepeatedEntry() throws SettingsException {
    String entry = "  - {rule: missing-space, key: a, reason: r}\n";
    assertEquals(1, read("version: 1\nsuppressions:\n" + entry + entry).size());
    assertEquals(
        List.of(
            "invalid-suppression 4:5 the entry says the same as the one in line 3; remove one of"
                + " them"),
        found());
  }

  @Test
  void refusesAnUnknownVersion() {
    assertEquals(
        "suppressions.yml:1:10: the version of the suppressions is unknown; this Diglot reads"
            + " version 1",
        assertThrows(SettingsException.class, () -> read("version: 2\n")).getMessage());
    assertEquals(
        "suppressions.yml:1:1: the file does not say its version; add the line \"version: 1\"",
        assertThrows(SettingsException.class, () -> read("suppressions: []\n")).getMessage());
  }
}
