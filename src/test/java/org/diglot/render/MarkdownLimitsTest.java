package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diglot.BadInput;
import org.diglot.model.TextRange;
import org.diglot.render.MarkdownLimits.Limit;
import org.diglot.render.MarkdownLimits.Violation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownLimitsTest {

  private static final long STACK = 16L << 20;
  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()))
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.WITH_CAPTION, false)
          .set(TablesExtension.MAX_HEADER_ROWS, 1);
  private static final Parser PARSER =
      Parser.builder(OPTIONS).customInlineParserFactory(BoundedInlineParser.FACTORY).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  /** Shapes that are slow or recurse, each by its size. */
  private static final Map<String, IntFunction<String>> SHAPES = shapes();

  private static Map<String, IntFunction<String>> shapes() {
    Map<String, IntFunction<String>> shapes = new TreeMap<>();
    for (String piece :
        List.of(
            "*",
            "_",
            "*a ",
            "_a ",
            "**a ",
            "*a_ ",
            "[",
            "![",
            "[a](",
            "[a](b",
            "[a][",
            "*[a](b)_",
            "<",
            "<a ",
            "<!-",
            "<?",
            "a <![CDATA[",
            "<span>a</span>",
            "&amp;",
            "&",
            "`",
            "`a``b",
            "~~a ",
            "~",
            "\\",
            "\\*",
            "(",
            "]",
            "a",
            " ",
            "- ",
            "+ ",
            "> ",
            ">",
            "1. ",
            "\n",
            "|",
            "|a",
            "- a\n",
            "> a\n",
            "| a | b |\n",
            "# a\n",
            "```\n",
            "[a]: b\n",
            "a\n",
            "&#",
            "\"",
            "<a@b.c>",
            "www.a.b ",
            "https://a/",
            "$a",
            "{",
            "!",
            "a\\\n",
            "a  \n",
            "\t",
            "\0",
            "<div>\n",
            "<div>\n\n",
            "***a ",
            "a**b",
            "*a**b",
            "[[",
            "[]()",
            "![](a)")) {
      shapes.put(piece.replace("\n", "\\n").replace("\0", "\\0"), piece::repeat);
    }
    shapes.put("brackets", n -> "[".repeat(n) + "a" + "]".repeat(n));
    shapes.put("links", n -> "[".repeat(n) + "a" + "](b)".repeat(n));
    shapes.put("emphasis", n -> "*a ".repeat(n) + " a*".repeat(n));
    shapes.put("strong", n -> "**a ".repeat(n) + " a**".repeat(n));
    shapes.put("destination", n -> "[a](" + "(".repeat(n) + ")".repeat(n) + ")");
    shapes.put("title", n -> "[a](b \"" + "\\\"".repeat(n) + "\")");
    shapes.put("long title", n -> "[a](b \"" + "c".repeat(n) + "\")");
    shapes.put("long title in (", n -> "[a](b (" + "c".repeat(n) + "))");
    shapes.put("long definition", n -> "[a]: b '" + "c)".repeat(n / 2) + "'\n\n[a]");
    shapes.put("long destination", n -> "[a](" + "c".repeat(n) + ") [d](<" + "e".repeat(n) + ">)");
    shapes.put("no rule", n -> "***".repeat(n) + "a");
    shapes.put("underline", n -> "a\n" + "=".repeat(n) + "\n\na\n" + "-".repeat(n));
    shapes.put("closing sequence", n -> "# a " + "#".repeat(n));
    shapes.put("fence", n -> "`".repeat(n) + "a\n" + "~".repeat(n));
    shapes.put("autolink", n -> "a <https:" + "c".repeat(n) + "> <a" + "b".repeat(n) + "@c.d>");
    shapes.put("long label", n -> "[" + "a\\]".repeat(n) + "](b)");
    shapes.put("attributes", n -> "a <a " + "b=c ".repeat(n) + ">");
    shapes.put("long attribute", n -> "a <a b=\"" + "c ".repeat(n) + "\">");
    shapes.put("comment", n -> "a <!-- " + "- ".repeat(n) + "-->");
    shapes.put("definition", n -> "[a]: b \"" + "\\\"".repeat(n) + "\"\n\n[a]");
    shapes.put("definitions", n -> numbered(n, i -> "[" + i + "]: b\n") + "\n[1]");
    shapes.put("references", n -> "[a]: b\n\n" + "[a] ".repeat(n));
    shapes.put("backticks", n -> numbered((int) Math.sqrt(2.0 * n), i -> "e" + "`".repeat(i)));
    shapes.put("columns", n -> "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n" + "|\n".repeat(99));
    shapes.put("rows", n -> "|a|b|\n|-|-|\n" + "|*a*|[b](c)|\n".repeat(n));
    shapes.put("staircase", n -> numbered(Math.min(n, 500), i -> "  ".repeat(i) + "- a\n"));
    shapes.put("lazy stairs", n -> numbered(Math.min(n, 500), i -> "  ".repeat(i) + "- a\nb\n"));
    shapes.put("blank stairs", n -> numbered(Math.min(n, 500), i -> "  ".repeat(i) + "- a\n\n"));
    shapes.put("quoted list", n -> "> - ".repeat(n) + "a");
    shapes.put("code in quote", n -> "> ```\n" + "> *a_ [\n".repeat(n));
    return shapes;
  }

  private static String numbered(int count, IntFunction<String> piece) {
    return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
  }

  static Stream<String> shapeNames() {
    return SHAPES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("shapeNames")
  @BadInput({9, 10, 11, 12})
  void whateverPassesIsParsedInTime(String shape) throws InterruptedException {
    for (int n : new int[] {90, 495, 1_990, 15_000, 50_000}) {
      String text = SHAPES.getOrDefault(shape, "a"::repeat).apply(n);
      long millis = millisToRender(shape + " × " + n, text);
      assertTrue(millis < 8_000, shape + " × " + n + ": " + millis + " ms");
    }
  }

  /** Processor time, so that other work of the machine does not count. */
  private static long millisToRender(String shape, String text) throws InterruptedException {
    List<Throwable> failures = new ArrayList<>();
    AtomicLong nanos = new AtomicLong();
    Runnable work =
        () -> {
          RENDERER.render(parsed(text));
          nanos.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        };
    Thread thread = new Thread(null, work, "render", STACK);
    thread.setUncaughtExceptionHandler((t, failure) -> failures.add(failure));
    thread.start();
    thread.join();
    assertEquals(List.of(), failures, shape);
    return nanos.get() / 1_000_000;
  }

  private static Document parsed(String text) {
    return PARSER.parse(MarkdownLimits.blanked(text, MarkdownLimits.check(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'> ', BLOCK_NESTING, 101",
    "'>', BLOCK_NESTING, 101",
    "'- ', BLOCK_NESTING, 103",
    "'+ ', BLOCK_NESTING, 101",
    "'1. ', BLOCK_NESTING, 101",
    "'- > ', BLOCK_NESTING, 51",
    "'a', LINE_LENGTH, 1048577",
    "'a\n', PAGE_LENGTH, 8388609",
    "'|-', TABLE_COLUMNS, 501"
  })
  @BadInput({8, 9, 11})
  void reportsLinesOverALimit(String piece, Limit limit, int times) {
    String text = piece.repeat(times - 1) + "x\n";
    assertEquals(List.of(), MarkdownLimits.check(piece.repeat(times - 2) + "\n"));
    String over = piece.repeat(times) + (limit == Limit.TABLE_COLUMNS ? "" : "x");
    assertEquals(
        List.of(new Violation(limit, new TextRange(0, over.length()))),
        MarkdownLimits.check(over),
        text.substring(0, 10));
  }

  @Test
  void neighbouringLinesAreOneViolationAndOthersStay() {
    String deep = "> ".repeat(200) + "a\r\n";
    String text = "first\r\n" + deep + deep + "last\r\n";
    int end = 7 + 2 * deep.length();
    assertEquals(
        List.of(new Violation(Limit.BLOCK_NESTING, new TextRange(7, end))),
        MarkdownLimits.check(text));
    String blanked = MarkdownLimits.blanked(text, MarkdownLimits.check(text));
    assertEquals(text.length(), blanked.length());
    assertEquals("first last", blanked.strip().replaceAll("\\s+", " "));
  }

  @Test
  void thematicBreaksAndUnrelatedListsAreNotNested() {
    String text = "* * ".repeat(200) + "\n" + "- ".repeat(200) + "\n" + "- a\n\nb\n\n".repeat(500);
    assertEquals(List.of(), MarkdownLimits.check(text));
  }

  @Test
  void endlessRulesAreReportedEvenInsideALine() {
    assertEquals(List.of(), MarkdownLimits.check("*".repeat(2_000)));
    assertEquals(Limit.RULE_LENGTH, MarkdownLimits.check("* ".repeat(1_001)).get(0).limit());
    assertEquals(
        Limit.RULE_LENGTH, MarkdownLimits.check("a _" + "_".repeat(2_000) + "b").get(0).limit());
  }

  @Test
  void longTitlesAreLeftUnparsedAndLongProseIsNot() {
    String title = "[a](b \"" + "c".repeat(20_000) + "\")";
    assertEquals(Limit.TAG_LENGTH, BoundedInlineParser.violations(parsed(title)).get(0).limit());
    String prose = "[a](b) it's " + "a \"b\" (c) ".repeat(5_000);
    assertEquals(List.of(), BoundedInlineParser.violations(parsed(prose)));
  }

  @Test
  void paddedTablesAreCountedWithTheirPadding() {
    String text = "|a".repeat(500) + "\n" + "|-".repeat(499) + "\n" + "|\n".repeat(2_500);
    assertEquals(Limit.TABLE_CELLS, MarkdownLimits.check(text).get(0).limit());
    assertEquals(1, MarkdownLimits.check(text).size());
  }

  @Test
  void paragraphOverTheLimitHoldsItsTextAsTyped() {
    String text = "*before*\n\n> " + "*a ".repeat(2_001) + "\n\n*behind*\n";
    Document document = parsed(text);
    Violation violation = BoundedInlineParser.violations(document).get(0);
    assertEquals(Limit.INLINE_OPENERS, violation.limit());
    assertEquals(12, violation.range().start());
    String html = RENDERER.render(document);
    assertTrue(html.startsWith("<p><em>before</em></p>\n<blockquote>\n<p>*a *a"), html);
    assertTrue(html.endsWith("<p><em>behind</em></p>\n"), html);
  }

  @Test
  void codeAndLongTablesAreNotCounted() {
    String text =
        "```\n" + "*a_\n".repeat(5_000) + "```\n\n" + "|a|\n|-|\n" + "|*a*|\n".repeat(2_500);
    assertEquals(List.of(), BoundedInlineParser.violations(parsed(text)));
  }

  @Test
  void violationsBelongToOneDocument() {
    assertFalse(BoundedInlineParser.violations(parsed("*a ".repeat(3_000))).isEmpty());
    assertEquals(List.of(), BoundedInlineParser.violations(parsed("a")));
  }

  private static boolean isBilingualPage(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.contains("/locales/") && path.endsWith(".md");
  }

  /** Spans make the annotated text the hardest form of a page. */
  @Test
  void realPagesAreFarBelowTheLimits() throws IOException {
    Path corpus = Path.of(System.getProperty("diglot.corpus", "absent"));
    Assumptions.assumeTrue(Files.isDirectory(corpus), "no corpus at " + corpus);
    int pages = 0;
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(MarkdownLimitsTest::isBilingualPage).toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertEquals(List.of(), MarkdownLimits.check(text), file::toString);
        assertEquals(List.of(), BoundedInlineParser.violations(PARSER.parse(text)), file::toString);
        pages++;
      }
    }
    assertTrue(pages > 500, "pages read: " + pages);
  }
}
