package org.diglot.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.diglot.BadInput;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.model.FrontMatter;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  private FrontMatter read(String text) {
    SourceFile file = new SourceFile("content/a.md", new DocumentPath("a.md"), text);
    return FrontMatterReader.read(file, findings);
  }

  private String finding() {
    assertEquals(1, findings.sorted().size(), () -> findings.sorted().toString());
    Diagnostic found = findings.sorted().get(0);
    assertTrue(found.remedy().isPresent());
    return found.rule().id() + " " + found.location().start();
  }

  private void assertSilent() {
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void readsScalarsAsTextAsWritten() {
    FrontMatter read = read("---\nversion: 1.10\nanswer: no\nday: 01/02/2020\n---\nbody\n");
    assertEquals("1.10", read.value("version").orElse(""));
    assertEquals("no", read.value("answer").orElse(""));
    assertEquals("01/02/2020", read.value("day").orElse(""));
    assertEquals(List.of("version", "answer", "day"), keys(read));
    assertSilent();
  }

  private static List<String> keys(FrontMatter read) {
    return read.entries().stream().map(FrontMatter.Entry::key).toList();
  }

  @Test
  void readsListsNestedMappingsAndMultiLineText() {
    String text =
        """
        ---
        no-loc: [No, 'Yes']
        ms.collection:
        - one
        - two
        deep:
          inner: x
        folded: >
          a
          b
        empty:
        quoted: ''
        ---
        """;
    FrontMatter read = read(text);
    assertEquals(List.of("No", "Yes"), read.values("no-loc"));
    assertEquals(List.of("one", "two"), read.values("ms.collection"));
    assertEquals(List.of(), read.values("deep"));
    assertEquals(List.of("a b\n"), read.values("folded"));
    assertEquals(List.of(), read.values("empty"));
    assertEquals(List.of(""), read.values("quoted"));
    assertSilent();
  }

  @Test
  void rangesOfEntriesReachToTheNextEntryAndToTheClosingLine() {
    String text = "---\na: 1\nb:\n- x\n# note\nc: 3\n---\nbody";
    FrontMatter read = read(text);
    assertEquals("a: 1\n", read.entries().get(0).range().of(text));
    assertEquals("b:\n- x\n# note\n", read.entries().get(1).range().of(text));
    assertEquals("c: 3\n", read.entries().get(2).range().of(text));
    assertEquals("---\na: 1\nb:\n- x\n# note\nc: 3\n---\n", read.range().of(text));
  }

  @Test
  void rangesHoldBehindByteOrderMarkCrLfAndEmoji() {
    String text = "\uFEFF--- \r\na: \uD83D\uDE00\uD83D\uDE00\r\nb: \u65E5\r\n...\t\r\nbody";
    FrontMatter read = read(text);
    assertEquals(1, read.range().start());
    assertEquals(text.indexOf("body"), read.range().end());
    assertEquals("a: \uD83D\uDE00\uD83D\uDE00\r\n", read.entries().get(0).range().of(text));
    assertEquals("b: \u65E5\r\n", read.entries().get(1).range().of(text));
    assertEquals("\u65E5", read.value("b").orElse(""));
    assertSilent();
  }

  @Test
  void closingLineMayEndTheFile() {
    String text = "---\na: 1\n---";
    assertEquals(text, read(text).range().of(text));
  }

  @Test
  void emptyBlockIsFrontMatterWithoutEntries() {
    FrontMatter read = read("---\n---\nbody");
    assertTrue(read.isPresent());
    assertEquals(List.of(), read.entries());
    assertSilent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "body",
        " ---\na: 1\n---\n",
        "----\na: 1\n---\n",
        "---\n\nThe page starts with a break.\n\n---\nmore",
        "---\n\n# Heading\n\n---\nmore",
        "---\nProse between two breaks\n---\n",
        "---\n\nProse and no second break"
      })
  void thematicBreaksAndProseAreNotFrontMatter(String text) {
    assertSame(FrontMatter.NONE, read(text));
    assertSilent();
  }

  @Test
  @BadInput(26)
  void reportsUnclosedBlockAtTheFirstLine() {
    assertFalse(read("---\ntitle: x\nbody\n").isPresent());
    assertEquals("unclosed-front-matter 1:1", finding());
  }

  @Test
  void reportsSecondColonInItsLine() {
    FrontMatter read = read("---\r\nauthor: a\r\ntitle: Step 1: x\r\n---\r\nbody");
    assertTrue(read.isPresent());
    assertEquals(List.of(), read.entries());
    assertEquals("invalid-front-matter 3:14", finding());
  }

  @Test
  void columnsCountCodePoints() {
    read("\uFEFF---\ntitle: \uD83D\uDE00 1: x\n---\n");
    assertEquals("invalid-front-matter 2:11", finding());
  }

  @Test
  @BadInput(26)
  void reportsTab() {
    read("---\na:\n\tb: 1\n---\n");
    assertEquals("invalid-front-matter 3:1", finding());
    assertTrue(findings.sorted().get(0).message().contains("tab"));
  }

  @Test
  @BadInput(26)
  void reportsDuplicateKeyWhereItIsRepeated() {
    read("---\ntitle: a\nx: 1\ntitle: b\n---\n");
    assertEquals("invalid-front-matter 4:1", finding());
  }

  @Test
  void reportsUnclosedQuoteWhereItOpens() {
    read("---\ntitle: \"a\nx: 1\n---\n");
    assertEquals("invalid-front-matter 2:8", finding());
  }

  @Test
  @BadInput(27)
  void reportsTypeTagAndLoadsNothing() {
    read("---\na: !!javax.script.ScriptEngineManager [x]\n---\n");
    assertEquals("invalid-front-matter 2:4", finding());
  }

  @Test
  void reportsListInPlaceOfMapping() {
    read("---\n- a\n- b\n---\n");
    assertEquals("invalid-front-matter 2:1", finding());
  }

  @Test
  @BadInput(26)
  void reportsSecondDocument() {
    read("---\na: 1\n--- b\n---\n");
    assertEquals("invalid-front-matter 3:1", finding());
  }

  @Test
  void reportsControlCharacterAtItsPlace() {
    read("---\na: 1\nb: \u0001\n---\n");
    assertEquals("invalid-front-matter 3:4", finding());
  }

  @Test
  @BadInput(27)
  void refusesAliasBomb() {
    StringBuilder text = new StringBuilder("---\na0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    String bomb = text + "---\n";
    assertTimeout(Duration.ofSeconds(30), () -> read(bomb));
    assertEquals("invalid-front-matter 8:10", finding());
  }

  @Test
  void refusesAliasOfItself() {
    read("---\na: &a [*a]\n---\n");
    assertEquals("invalid-front-matter 2:8", finding());
  }

  @Test
  @BadInput(27)
  void refusesThousandsOfBrackets() {
    assertTimeout(Duration.ofSeconds(30), () -> read("---\na: " + "[".repeat(5000) + "\n---\n"));
    assertEquals("invalid-front-matter 2:35", finding());
  }

  @Test
  void refusesDeepMappings() {
    StringBuilder text = new StringBuilder("---\n");
    for (int i = 0; i < 200; i++) {
      text.append(" ".repeat(i)).append("k:\n");
    }
    read(text + "---\n");
    assertEquals("invalid-front-matter 34:33", finding());
  }

  @Test
  void acceptsBracketsInsideText() {
    assertEquals(
        "[".repeat(100), read("---\na: '" + "[".repeat(100) + "'\n---\n").value("a").orElse(""));
    assertSilent();
  }

  @Test
  @BadInput(27)
  void refusesOverlongBlock() {
    read("---\na: " + "x".repeat(70_000) + "\n---\n");
    assertEquals("invalid-front-matter 2:1", finding());
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertEquals("IJ", read("---\nTITLE: IJ\nid: 1\n---\n").value("TITLE").orElse(""));
      assertSilent();
    } finally {
      Locale.setDefault(before);
    }
  }
}
