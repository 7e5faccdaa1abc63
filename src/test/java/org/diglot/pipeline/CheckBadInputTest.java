package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.diglot.BadInput;
import org.diglot.align.AlignedPair;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.model.DocumentPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing or wrong is said as coverage or as a finding, never as a crash. */
class CheckBadInputTest {

  private static final Duration GENEROUS = Duration.ofMinutes(5);

  @TempDir Path base;
  private TestSite site = new TestSite(Path.of("."));

  @BeforeEach
  void write() throws IOException {
    site = CheckProject.write(base);
  }

  @Test
  void aPageWithoutSourceIsComparedWithItsOwn() throws Exception {
    site.file(
        "locales/fr-FR/content/alone.md",
        Bilingual.page("# {Seul|Alone}\n\n{Vous devez attendre.|You must wait.}\n"));
    site.check();
    Diagnostic finding = site.finding("page-without-source");
    assertEquals("locales/fr-FR/content/alone.md", finding.location().path());
    assertEquals("note", finding.severity().word());
    assertTrue(site.check().coverage().get(1).startsWith("fr-FR          7        3"));
  }

  @Test
  void aPageWithoutTranslationIsNotYetThere() throws Exception {
    site.file("content/new.md", "# New\n\nYou must wait.\n");
    List<String> coverage = site.check().coverage();
    assertTrue(coverage.get(2).startsWith("ja-JP          7        6"), coverage.get(2));
    assertEquals(
        List.of(
            "content/new.md:1:1 page-not-yet-translated",
            "content/new.md:1:1 page-not-yet-translated"),
        site.places().stream().filter(place -> place.startsWith("content/new.md")).toList());
  }

  @Test
  void twoPagesThatClaimOneSourceAreReported() throws Exception {
    String hash = "---\nms.openlocfilehash: 0123456789abcdef0123456789abcdef01234567\n---\n";
    String page = hash + Bilingual.page("# {A|A}\n\n{Vous devez attendre.|You must wait.}\n");
    site.file("content/a.md", "# A\n\nYou must wait.\n").file("content/b.md", "# B\n");
    site.file("locales/fr-FR/content/a.md", page).file("locales/fr-FR/content/b.md", page);
    site.check();
    Diagnostic finding = site.finding("repeated-source");
    assertEquals("locales/fr-FR/content/b.md", finding.location().path());
    assertEquals("locales/fr-FR/content/a.md", finding.related().get(0).location().path());
  }

  @Test
  void whatIsLeftOfADamagedPageIsAlignedWithLessConfidence() throws Exception {
    StringBuilder source = new StringBuilder("# Page\n");
    StringBuilder whole = new StringBuilder(Bilingual.segment(100, "Page", "# Page"));
    StringBuilder damaged = new StringBuilder("# Page\n");
    for (int i = 0; i < 20; i++) {
      String sentence = "You must lock door number " + i + " of building " + i * 7 + ".";
      source.append("\n").append(sentence).append("\n");
      String half = i % 2 == 0 ? sentence : sentence.substring(0, sentence.length() / 2);
      damaged
          .append("\n")
          .append(Bilingual.segment(101 + i, "Fermez " + i + ".", half))
          .append("\n");
    }
    site.file("content/d.md", source.toString());
    site.file("locales/fr-FR/content/d.md", damaged.toString());
    LocaleCoverage french =
        CoverageOfFolder.of(base.resolve("content"), base.resolve("locales"), d -> {})
            .get(new DocumentPath("d.md"))
            .locales()
            .get(0);
    long said =
        french.statements().stream()
            .filter(s -> s.state() == Coverage.COVERED || s.state() == Coverage.OUTDATED)
            .count();
    assertTrue(said >= 18, "said " + said);
    List<AlignedPair> pairs = french.alignment().orElseThrow().pairs();
    assertTrue(
        pairs.stream().anyMatch(pair -> pair.confidence() < 1 && !pair.to().isEmpty()), "" + pairs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `statments: []` | 1:1 | unknown-guidance-key | `write "statements"`
          `statements:\\n- page: policy/sign-in.md\\n  txt: a` | 3:3 | unknown-guidance-key | `write "text"`
          `statements:\\n- page: policy/sign-in.md\\n  text: You may ask for a spare.\\n  class: permision` | 4:10 | invalid-guidance-value | `write "permission"`
          `statements:\\n- page: policy/sign-in.md\\n  text: You may ask for a spare.\\n  exempt:\\n  - {locale: fr-FR, reason: r, expires: 2027-02-30}` | 5:41 | invalid-guidance-value | `write year, month and day, such as 2027-01-31`
          `statements: [` | 2:1 | invalid-guidance-file | `correct the YAML`
          `- a` | 1:1 | invalid-guidance-file | `write "statements:" and a list below it`
          `statements:\\n- page: policy/sign-in.md\\n  text: You may ask for a spear.` | 3:9 | unknown-guidance-statement | `write "You may ask for a spare."`
          `statements:\\n- page: policy/sing-in.md\\n  text: You may ask for a spare.` | 3:9 | unknown-guidance-statement | `write "policy/sign-in.md"`
          `statements:\\n- page: policy/sign-in.md\\n  text: You may ask for a spare.\\n  locales: [fr-RF]` | 4:13 | unknown-guidance-locale | `write fr-FR`
          """)
  void aMistakeInTheRegisterIsShownWhereItIs(String yaml, String place, String rule, String remedy)
      throws Exception {
    site.file("content/guidance.yml", yaml.replace("\\n", "\n") + "\n");
    site.check();
    Diagnostic finding = site.finding(rule);
    assertEquals(
        "content/guidance.yml:" + place + " " + remedy,
        finding.location().path()
            + ":"
            + finding.location().start()
            + " "
            + finding.remedy().orElse(""));
  }

  @Test
  @BadInput(8)
  void aPageOfTwentyMegabytesIsRefusedAndTheRestChecked() throws Exception {
    site.file("content/huge.md", "You must lock the door. ".repeat(20 * 1024 * 1024 / 24));
    site.check();
    assertEquals("content/huge.md", site.finding("file-too-large").location().path());
    assertTrue(site.places().stream().anyMatch(place -> place.endsWith("omitted-guidance")));
  }

  @Test
  @BadInput(62)
  void aPageOfTenThousandSegmentsEnds() throws Exception {
    StringBuilder source = new StringBuilder("# Big\n");
    StringBuilder french = new StringBuilder("# Big\n");
    for (int i = 0; i < 10_000; i++) {
      String now = "You must review contract " + i + " within " + i % 30 + " days.";
      String then = i % 11 == 0 ? now.replace("days", "weeks") : now;
      source
          .append(i % 50 == 0 ? "\n## Part " + i + "\n" : "")
          .append("\n")
          .append(now)
          .append("\n");
      french
          .append("\n")
          .append(Bilingual.segment(101 + i, "Relisez " + i + ".", then))
          .append("\n");
    }
    site.file("content/big.md", source.toString());
    for (String locale : List.of("fr-FR", "ja-JP", "ar-SA")) {
      site.file("locales/" + locale + "/content/big.md", french.toString());
    }
    long start = System.nanoTime();
    List<String> lines = assertTimeoutPreemptively(GENEROUS, () -> site.check().coverage());
    System.out.printf("10,000 segments in 3 locales: %.1f s%n", (System.nanoTime() - start) / 1e9);
    assertTrue(lines.get(1).startsWith("ar-SA     10,006    9,090"), lines.get(1));
  }
}
