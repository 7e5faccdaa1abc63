package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectiveRobustnessTest {

  private static final int MANY = 100_000;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final String SAMPLE =
      """
      > [!NOTE]
      > x :::no-loc text="a \\"b\\"::: c":::
      > [!div class="a" `b`]
      1. one
          :::row:::
             :::column span="2":::
                x [!INCLUDE [a](<b c> "d")] y
             :::column-end:::
          :::row-end:::
      ::: zone pivot="a"
      :::image type="complex" source="x" alt-text="y &quot;":::
      - text
      :::image-end:::
      ::: zone-end
      | a | b |
      |---|---|
      | [!code-cs[x](y(z)?name=1&range=2#L3 "t")] | [!VIDEO https://x] |
      # <a name="x"></a>[t](#tab/x+y/z)
      """;

  @Test
  void readsEveryBeginningOfAPage() {
    for (String text : new String[] {SAMPLE, SAMPLE.replace("\n", "\r\n")}) {
      for (int end = 0; end <= text.length(); end++) {
        String cut = text.substring(0, end);
        Document document = DirectiveTree.parse(cut);
        assertEquals(cut, document.getChars().toString());
        checkOffsets(cut, document);
        AlertMarker.parse(cut.substring(cut.lastIndexOf('\n') + 1));
      }
    }
  }

  private static void checkOffsets(String text, Document document) {
    for (Node node : document.getDescendants()) {
      boolean own =
          node instanceof BracketDirective
              || node instanceof DirectiveInline
              || node instanceof UnknownDirective
              || node instanceof AlertMarkerNode;
      if (own) {
        assertEquals(
            text.substring(node.getStartOffset(), node.getEndOffset()), node.getChars().toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":::row:::\n",
        ":::row:::\n:::row-end:::\n",
        ":::row-end:::\n",
        ":::image ",
        ":::image a=\"",
        ":::image type=\"complex\":::\n",
        ":::no-loc text=\"x\"::: ",
        ":::",
        "[!INCLUDE ",
        "[!INCLUDE [",
        "[!INCLUDE [a](b)] ",
        "[!INCLUDE [a](b)]\n",
        "[!code-",
        "> [!div a",
      })
  void parsesManyRepeatsInLinearTime(String repeated) {
    assertCpuTime(() -> DirectiveTree.parse(repeated.repeat(MANY)));
  }

  // Without the parser: what is left over here costs flexmark itself the square of it.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[!INCLUDE[a](b",
        "[!INCLUDE [a](b \"",
        "[!INCLUDE [a](b 'c \"d",
        "[!INCLUDE [a](<",
        "[!INCLUDE [a",
        "[!code-x[a](b(",
        "[!code-x[a](b?c",
        "[!code-x[a](b#c \"",
        "[!VIDEO https://x",
      })
  void scansManyUnfinishedBracketsInLinearTime(String repeated) {
    String text = repeated.repeat(MANY) + ")]";
    assertCpuTime(
        () -> {
          for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            BracketScanner.scan(text, at);
          }
        });
  }

  @Test
  void readsManyTagsInLinearTime() {
    String tags = "// <a>\n#region a\n#endregion\n".repeat(MANY);
    assertCpuTime(() -> CodeSnippet.of(tags, "?", SnippetRequest.ofQuery(Map.of(), "zz")));
    assertCpuTime(() -> SnippetRequest.ofQuery(Map.of("range", "1-2,".repeat(MANY)), ""));
    assertCpuTime(() -> AlertMarker.parse("[!div" + " a=\"".repeat(MANY)));
  }

  // Processor time: a busy machine must not fail a linear algorithm.
  private static void assertCpuTime(Runnable work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertTrue(used < LIMIT.toNanos(), used / 1_000_000 + " ms");
  }
}
