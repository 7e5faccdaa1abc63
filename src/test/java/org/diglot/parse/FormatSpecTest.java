package org.diglot.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diglot.diagnostic.Rule;
import org.diglot.model.BilingualDocument;
import org.diglot.model.View;
import org.diglot.parse.SpecExample.Parsed;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of the manual's page on the format. */
class FormatSpecTest {

  private static final String QUOTE_REFERENCE = "&quot;";

  private static List<SpecExample> examples() throws IOException {
    Path base = Path.of(System.getProperty("diglot.basedir", "."));
    return SpecExample.readAll(Files.readString(base.resolve("content/manual/format.md")));
  }

  @Test
  void pageHoldsExamplesNumberedWithoutGap() throws IOException {
    List<String> numbers = examples().stream().map(e -> e.name().split(":", 2)[0]).toList();
    assertFalse(numbers.isEmpty(), "the page holds no example");
    assertEquals(
        IntStream.rangeClosed(1, numbers.size()).mapToObj(n -> "Example " + n).toList(), numbers);
  }

  @Test
  void everyRuleOfTheParserHasAnExample() throws IOException {
    String findings = examples().stream().map(SpecExample::findings).collect(Collectors.joining());
    TreeSet<String> missing =
        ParseRules.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    missing.removeIf(rule -> findings.contains(" " + rule + "\n"));
    assertTrue(missing.isEmpty(), "no example shows " + missing);
  }

  @TestFactory
  Stream<DynamicNode> runsEveryExample() throws IOException {
    return examples().stream().map(FormatSpecTest::testsOf);
  }

  private static DynamicNode testsOf(SpecExample example) {
    return DynamicContainer.dynamicContainer(
        example.name(),
        Stream.of(
            dynamicTest("readsAsThePageSays", () -> assertReadsAsWritten(example)),
            dynamicTest("joinsToTheText", () -> assertJoins(example.input())),
            dynamicTest("readsTheSameWithCrLf", () -> assertReadsTheSameWithCrLf(example)),
            dynamicTest("survivesEveryCut", () -> assertSurvivesEveryCut(example.input())),
            dynamicTest("viewsLeadBackToTheFile", () -> assertViewsLeadBack(example.input()))));
  }

  private static void assertReadsAsWritten(SpecExample example) {
    SpecExample read = Parsed.of(example.input()).describe(example.name());
    assertEquals(example.show(), read.show());
  }

  private static void assertReadsTheSameWithCrLf(SpecExample example) {
    Parsed parsed = Parsed.of(example.input().replace("\n", "\r\n"));
    assertEquals(example.show(), parsed.describe(example.name()).withUnixLineEnds().show());
    assertJoins(example.input().replace("\n", "\r\n"));
  }

  private static void assertJoins(String text) {
    BilingualDocument document = Parsed.of(text).document();
    assertEquals(text, document.join());
  }

  private static void assertSurvivesEveryCut(String text) {
    for (int i = 0; i <= text.length(); i++) {
      assertJoins(text.substring(0, i));
      assertJoins(text.substring(i));
      assertViewsLeadBack(text.substring(0, i));
      assertViewsLeadBack(text.substring(i));
    }
  }

  private static void assertViewsLeadBack(String text) {
    assertViewsLeadBack(Parsed.of(text).document());
  }

  static void assertViewsLeadBack(BilingualDocument document) {
    String text = document.file().text();
    assertLeadsBack(document.targetView(), text);
    assertLeadsBack(document.sourceView(), text);
    for (View.Span span : document.targetView().spans()) {
      assertEquals(span.segment().target().text(), span.range().of(document.targetView().text()));
    }
  }

  private static void assertLeadsBack(View view, String file) {
    assertEquals(view.text().length(), view.positions().length());
    for (int i = 0; i < view.text().length(); i++) {
      int offset = view.positions().toFile(i);
      char derived = view.text().charAt(i);
      boolean repaired = derived == '"' && file.startsWith(QUOTE_REFERENCE, offset);
      if (!repaired && file.charAt(offset) != derived) {
        fail("character " + i + " of the view is not the one at " + offset + " of the file");
      }
    }
  }
}
