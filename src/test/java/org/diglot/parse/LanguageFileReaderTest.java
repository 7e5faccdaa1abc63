package org.diglot.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.parse.LanguageFileReader.LanguageFile;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Entry;
import org.diglot.text.Typography;
import org.diglot.text.Typography.Feature;
import org.junit.jupiter.api.Test;

class LanguageFileReaderTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  private LanguageFile read(String text) {
    return LanguageFileReader.read(
        new SourceFile("locales/en/language.yml", new DocumentPath("language.yml"), text),
        new LanguageTag("en"),
        findings);
  }

  private List<String> found() {
    return findings.sorted().stream()
        .map(d -> d.rule().id() + " " + d.location().start() + " " + d.remedy().orElse(""))
        .toList();
  }

  @Test
  void readsListsMappingsAndMeanings() {
    LanguageFile file =
        read(
            """
            cues:
              negation: [not, "*n't"]
              condition:
                words:
                  - [if, when]
                except: [if any]
                inherit: false
              role:
            """);
    assertEquals(
        List.of(
            new Entry(Cue.NEGATION, "not", "not", false),
            new Entry(Cue.NEGATION, "*n't", "*n't", false),
            new Entry(Cue.CONDITION, "if", "if", false),
            new Entry(Cue.CONDITION, "when", "if", false),
            new Entry(Cue.CONDITION, "if any", "if any", true)),
        file.entries());
    assertEquals(Set.of(Cue.CONDITION), file.replaced());
    assertEquals(List.of(), found());
  }

  @Test
  void namesTheNearestKnownName() {
    LanguageFile file =
        read("cue:\n  x: y\ncues:\n  negatoin: [no]\n  negation: {word: [no], words: [not]}\n");
    assertEquals(List.of(new Entry(Cue.NEGATION, "not", "not", false)), file.entries());
    assertEquals(
        List.of(
            "unknown-language-key 1:1 write \"cues\"",
            "unknown-language-key 4:3 write \"negation\"",
            "unknown-language-key 5:14 write \"words\""),
        found());
  }

  @Test
  void keepsTheOtherEntriesWhereOneIsWrong() {
    LanguageFile file =
        read(
            "cues:\n  negation:\n    - ''\n    - {a: b}\n    - not\n    - <day>\n"
                + "  role: owner\n  condition: {inherit: maybe}\n");
    assertEquals(List.of(new Entry(Cue.NEGATION, "not", "not", false)), file.entries());
    assertEquals(
        List.of(
            "invalid-cue 3:7 write a word, or remove the line",
            "invalid-cue 4:7 write a word or a phrase",
            "invalid-cue 6:7 correct or remove it",
            "invalid-cue 7:9 write each one as \"- phrase\"",
            "invalid-cue 8:24 write true or false"),
        found());
  }

  @Test
  void reportsWhatIsNoMapping() {
    assertEquals(List.of(), read("- not\n").entries());
    assertEquals(List.of(), read("cues: [not\n").entries());
    assertEquals(List.of(), read("cues: not\n").entries());
    assertEquals(List.of(), read("").entries());
    assertEquals(
        List.of("invalid-language-file", "invalid-cue", "invalid-language-file"),
        findings.sorted().stream().map(d -> d.rule().id()).toList());
  }

  @Test
  void readsHowTheLanguageIsWritten() {
    LanguageFile file =
        read(
            """
            typography:
              spaced: true
              spaces: [no-break, plain]
              space-before: [":", "?"]
              quotes: ["«»"]
              apostrophe: "’"
            """);
    assertEquals(List.of(), found());
    Typography typography = Typography.of(new LanguageTag("fr")).with(file.typography());
    assertEquals("\u00A0 ", typography.spaces());
    assertEquals(":?", typography.spaceBefore());
    assertEquals("«»", typography.quotes());
    assertEquals(Optional.of('’'), typography.apostrophe());
    Typography special = typography.with(read("typography:\n  quotes: ['„“']\n").typography());
    assertEquals("„“", special.quotes());
    assertEquals(":?", special.spaceBefore());
  }

  @Test
  void keepsTheOtherFeaturesOfTypographyWhereOneIsWrong() {
    LanguageFile file =
        read(
            "typography:\n  spaecd: x\n  qoutes: ['«»']\n  spaces: [nobreak, plain]\n"
                + "  width: double\n  quotes: x\n  apostrophe: \"’\"\n");
    assertEquals(
        Map.of(
            Feature.SPACES, List.of("plain"),
            Feature.WIDTH, List.of(),
            Feature.QUOTES, List.of(),
            Feature.APOSTROPHE, List.of("’")),
        file.typography());
    assertEquals(
        List.of(
            "unknown-language-key 2:3 write \"spaced\"",
            "unknown-language-key 3:3 write \"quotes\"",
            "invalid-typography 4:12 write \"no-break\"",
            "invalid-typography 5:10 write full or half",
            "invalid-typography 6:11 write it as [ …, … ]"),
        found());
  }
}
