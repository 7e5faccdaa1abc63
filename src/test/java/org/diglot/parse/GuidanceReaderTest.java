package org.diglot.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.model.GuidanceRegister;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Test;

class GuidanceReaderTest {

  private static final List<String> CLASSES = List.of("obligation", "permission");

  private final DiagnosticCollector findings = new DiagnosticCollector();

  private GuidanceRegister read(String text) {
    SourceFile file =
        new SourceFile("content/guidance.yml", new DocumentPath("guidance.yml"), text);
    return GuidanceReader.read(file, CLASSES, findings);
  }

  private List<String> found() {
    return findings.sorted().stream()
        .map(d -> d.rule().id() + " " + d.location().start() + " " + d.remedy().orElse(""))
        .toList();
  }

  @Test
  void readsEveryKey() {
    GuidanceRegister register =
        read(
            """
            statements:
              - id: policy/sign-in.md#passwords/k1a2b3c4d
                name: password-length
                class: Obligation
                level: everywhere
                exempt:
                  - locale: ar-sa
                    reason: not offered in this country
                    expires: 2027-01-31
              - page: policy/sign-in.md
                section: passwords
                text: Choose a long one.
                locales: [fr-FR, ja-JP]
            """);
    assertEquals(List.of(), found());
    GuidanceRegister.Entry first = register.entries().get(0);
    GuidanceRegister.ById id = (GuidanceRegister.ById) first.statement();
    assertEquals("policy/sign-in.md#passwords/k1a2b3c4d", id.id());
    assertEquals(new DocumentPath("policy/sign-in.md"), id.page());
    assertEquals(Optional.of("password-length"), first.name());
    assertEquals(Optional.of("obligation"), first.guidanceClass());
    assertTrue(first.everywhere());
    GuidanceRegister.Exemption exemption = first.exemptions().get(0);
    assertEquals(new LanguageTag("ar-SA"), exemption.locale());
    assertEquals("not offered in this country", exemption.reason());
    assertEquals(Optional.of(LocalDate.of(2027, 1, 31)), exemption.expires());
    assertEquals("ar-sa", exemption.range().of(register.file().orElseThrow().text()));
    GuidanceRegister.Entry second = register.entries().get(1);
    GuidanceRegister.ByText text = (GuidanceRegister.ByText) second.statement();
    assertEquals(Optional.of("passwords"), text.section());
    assertEquals("Choose a long one.", text.text());
    assertEquals("ja-JP", second.locales().get(1).tag().value());
  }

  @Test
  void anEmptyRegisterIsNone() {
    assertEquals(GuidanceRegister.EMPTY, read("\uFEFF# nothing yet\r\n"));
    assertEquals(List.of(), read("statements:\n").entries());
    assertEquals(List.of(), found());
  }

  @Test
  void brokenYamlIsOneFinding() {
    assertEquals(GuidanceRegister.EMPTY, read("statements:\n  - id: \"x\n"));
    assertEquals(List.of("invalid-guidance-file 2:9 close the quote"), found());
  }

  @Test
  void aListAtTheTopIsNoRegister() {
    read("- id: x\n");
    assertEquals(
        List.of("invalid-guidance-file 1:1 write \"statements:\" and a list below it"), found());
  }

  @Test
  void namesTheNearestKnownKeyAtEveryLevel() {
    read(
        """
        statments: []
        statements:
          - id: a.md#/k1
            claas: obligation
            exempt:
              - locale: fr-FR
                reason: x
                expire: 2027-01-31
        """);
    assertEquals(
        List.of(
            "unknown-guidance-key 1:1 write \"statements\"",
            "unknown-guidance-key 4:5 write \"class\"",
            "unknown-guidance-key 8:9 write \"expires\""),
        found());
  }

  @Test
  void whatCannotBeUsedIsReportedAndTheRestHolds() {
    GuidanceRegister register =
        read(
            """
            statements:
              - just text
              - name: nobody
              - id: a.md
              - id: ../a.md#/k1
              - id: a.md#/k1
                class: obligaton
                level: always
                locales: [fr_FR, fr-FR]
                exempt:
                  - locale: jp_x
                    reason: x
                  - locale: ja-JP
                  - locale: ko-KR
                    reason: x
                    expires: 31.01.2027
                  - locale: de-DE
                    reason: for good
              - id: a.md#/k2
                text: and by text
              - page: [a.md]
                text: x
            """);
    assertEquals(
        List.of(
            "invalid-guidance-value 2:5 write \"- key: value\"",
            "invalid-guidance-value 3:5 add \"id\", or \"page\" and \"text\"",
            "invalid-guidance-value 4:9 write page#section/key, such as"
                + " policy/sign-in.md#passwords/k1a2b3c4d",
            "invalid-guidance-value 5:9 write the path below the content folder, with /",
            "invalid-guidance-value 7:12 write \"obligation\"",
            "invalid-guidance-value 8:12 write one of everywhere",
            "invalid-guidance-value 9:15 write fr-FR",
            "invalid-guidance-value 11:17 write ja",
            "invalid-guidance-value 13:9 add \"reason\"",
            "invalid-guidance-value 16:18 write year, month and day, such as 2027-01-31",
            "invalid-guidance-value 20:11 remove \"id\", or \"page\" and \"text\"",
            "invalid-guidance-value 21:5 add \"id\", or \"page\" and \"text\"",
            "invalid-guidance-value 21:11 write a text"),
        found());
    assertEquals(2, register.entries().size());
    GuidanceRegister.Entry entry = register.entries().get(0);
    assertEquals("fr-FR", entry.locales().get(0).tag().value());
    assertEquals(
        List.of("de-DE"),
        entry.exemptions().stream().map(exemption -> exemption.locale().value()).toList());
  }
}
