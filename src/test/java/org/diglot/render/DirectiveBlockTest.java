package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DirectiveBlockTest {

  private static final String ROW =
      """
      :::row:::
          :::column span="2":::
              First line
              ## Heading
              - one
                - two
          :::column-end:::
          :::column:::
              Right
          :::column-end:::
      :::row-end:::
      Behind
      """;

  private static final String ROW_TREE =
      "row(column{span=2}(Paragraph(Text) H2(Text)"
          + " BulletList(BulletListItem(Paragraph(Text)"
          + " BulletList(BulletListItem(Paragraph(Text))))))"
          + " column(Paragraph(Text))) Paragraph(Text)";

  @Test
  void nestsColumnsInRowsWhateverTheirIndentation() {
    assertEquals(ROW_TREE, DirectiveTree.of(ROW));
  }

  @Test
  void readsCrLfTextLikeLfText() {
    assertEquals(ROW_TREE, DirectiveTree.of(ROW.replace("\n", "\r\n")));
  }

  @Test
  void readsAnyCaseAndAnyNumberOfColons() {
    assertEquals(
        "row(column(Paragraph(Text)))",
        DirectiveTree.of("::::ROW::::\n::: Column :::\nx\n:::COLUMN-END:::\n::::Row-End::::\n"));
  }

  @Test
  void readsZonesAndMonikersWithoutTrailingColons() {
    assertEquals(
        "zone{pivot=a,b}(Paragraph(Text)) moniker{range=>= x-3.0 || < y}(Paragraph(Text))",
        DirectiveTree.of(
            """
            ::: zone pivot="a,b"
            x
            ::: zone-end
            :::moniker range=">= x-3.0 || < y"
            y
            :::moniker-end
            """));
  }

  @Test
  void readsTheDescriptionOfAComplexImage() {
    assertEquals(
        "image{type=complex, source=a_b_c.png, alt-text=x}(Paragraph(Text)) Paragraph(Text)",
        DirectiveTree.of(
            """
            :::image type="complex" source="a_b_c.png" alt-text="x":::
                Long text.
            :::image-end:::
            Behind
            """));
  }

  @Test
  void keepsIndentedCodeInZones() {
    assertEquals(
        "zone{pivot=a}(IndentedCodeBlock)",
        DirectiveTree.of("::: zone pivot=\"a\"\n\n    code\n\n::: zone-end\n"));
  }

  @Test
  void leavesAnIndentedZoneToIndentedCode() {
    assertEquals("IndentedCodeBlock", DirectiveTree.of("    ::: zone pivot=\"a\"\n"));
  }

  @Test
  void interruptsParagraphs() {
    assertEquals(
        "Paragraph(Text) zone{pivot=a}(Paragraph(Text)) Paragraph(Text)",
        DirectiveTree.of("x\n::: zone pivot=\"a\"\ny\n::: zone-end\nz"));
  }

  @Test
  void worksInListItems() {
    assertEquals(
        "OrderedList(OrderedListItem(Paragraph(Text) row(column(Paragraph(Text)))"
            + " Paragraph(Text)) OrderedListItem(Paragraph(Text)))",
        DirectiveTree.of(
            """
            1. one

               :::row:::
               :::column:::
               inside
               :::column-end:::
               :::row-end:::

               behind
            2. two
            """));
  }

  @Test
  void keepsTightListsTight() {
    Document document = DirectiveTree.parse("- a\n  :::row:::\n  :::row-end:::\n- b\n");
    assertTrue(
        DirectiveTree.all(document, com.vladsch.flexmark.ast.BulletList.class).get(0).isTight());
  }

  @Test
  void worksInBlockQuotes() {
    assertEquals(
        "BlockQuote(row(column(Paragraph(Text))) Paragraph(Text)) Paragraph(Text)",
        DirectiveTree.of(
            """
            > :::row:::
            > :::column:::
            > inside
            > :::column-end:::
            > :::row-end:::
            > behind

            outside
            """));
  }

  @Test
  void closesThroughOpenListsInside() {
    assertEquals(
        "row(column(BulletList(BulletListItem(Paragraph(Text))))) Paragraph(Text)",
        DirectiveTree.of(":::row:::\n:::column:::\n- x\n  :::column-end:::\n:::row-end:::\ny"));
  }

  @Test
  void closesRightBehindAnHtmlBlock() {
    assertEquals(
        "row(column(HtmlBlock)) Paragraph(Text)",
        DirectiveTree.of(":::row:::\n:::column:::\n<hr>\n:::column-end:::\n:::row-end:::\ny"));
  }

  @Test
  void showsEndLinesInFencesAndComments() {
    assertEquals(
        "row(FencedCodeBlock(Text) HtmlCommentBlock) Paragraph(Text)",
        DirectiveTree.of(
            ":::row:::\n```\n:::row-end:::\n```\n<!--\n:::row-end:::\n-->\n:::row-end:::\ny"));
  }

  @Test
  void endsTheOuterBlockBehindAListItemThatHoldsAnUnclosedOne() {
    assertEquals(
        "row(BulletList(BulletListItem(Paragraph(Text) row!(Paragraph(Text))))) Paragraph(Text)",
        DirectiveTree.of(":::row:::\n- x\n  :::row:::\n  y\n:::row-end:::\nz"));
  }

  @Test
  void endsAnUnclosedColumnWithItsRow() {
    assertEquals(
        "row(column!(Paragraph(Text))) Paragraph(Text)",
        DirectiveTree.of(":::row:::\n:::column:::\nx\n:::row-end:::\ny"));
  }

  @Test
  void endsAnUnclosedBlockWithItsContainer() {
    assertEquals(
        "BulletList(BulletListItem(Paragraph(Text) zone{pivot=a}!(Paragraph(Text))))"
            + " Paragraph(Text) STRAY_END<::: zone-end>",
        DirectiveTree.of("- x\n\n  ::: zone pivot=\"a\"\n  y\n\nz\n::: zone-end"));
  }

  @Test
  void doesNotEndABlockOutsideOfAQuoteFromWithinIt() {
    assertEquals(
        "row(BlockQuote(STRAY_END<:::row-end:::>))",
        DirectiveTree.of(":::row:::\n> :::row-end:::\n\n:::row-end:::"));
  }

  @Test
  void pairsEqualNumbersOfColonsFirst() {
    assertEquals(
        "row(row!(Paragraph(Text))) Paragraph(Text)",
        DirectiveTree.of("::::row::::\n:::row:::\nx\n::::row-end::::\ny"));
  }

  @Test
  void keepsWhatIsNoDirective() {
    assertEquals(
        "Paragraph(Text) UNKNOWN_NAME<::: tip Title> Paragraph(Text SoftLineBreak Text)",
        DirectiveTree.of("x\n::: tip Title\ny\n:::\n"));
    assertEquals("MALFORMED<::: zone pivot=a>", DirectiveTree.of("  ::: zone pivot=a  \n"));
    assertEquals("MALFORMED<:::row::: x>", DirectiveTree.of(":::row::: x"));
    assertEquals("MALFORMED<:::image source=\"a\">", DirectiveTree.of(":::image source=\"a\"\n"));
    assertEquals("Paragraph(Text)", DirectiveTree.of("\\:::row:::"));
  }

  @Test
  void stopsNestingAtItsDepth() {
    Document document = DirectiveTree.parse(":::row:::\n".repeat(20));
    assertEquals(
        DirectiveStack.MAXIMUM_DEPTH, DirectiveTree.all(document, DirectiveBlock.class).size());
    assertEquals(
        UnknownDirective.Reason.TOO_DEEP,
        DirectiveTree.all(document, UnknownDirective.class).get(0).reason());
  }

  @Test
  void decodesAttributes() {
    DirectiveBlock block =
        DirectiveTree.all(
                DirectiveTree.parse(
                    "::: zone Pivot = \"a &amp; \\\"b\\\" c:\\x\" target \n::: zone-end"),
                DirectiveBlock.class)
            .get(0);
    assertEquals("a & \"b\" c:\\x", block.attributes().get("pivot"));
    assertEquals(Map.of("pivot", "a & \"b\" c:\\x", "target", ""), block.attributes());
    assertFalse(block.attributes().containsKey("Pivot"));
  }

  @Test
  void knowsWhereItStands() {
    String text = "x\r\n\r\n> - :::row:::  \r\n>   \u00E9\r\n>   :::row-end:::\r\n\r\ny";
    Document document = DirectiveTree.parse(text);
    DirectiveBlock block = DirectiveTree.all(document, DirectiveBlock.class).get(0);
    assertEquals(text.indexOf(":::row:::"), block.getStartOffset());
    assertEquals(text.indexOf("row-end:::") + "row-end:::".length(), block.getEndOffset());
    assertEquals(":::row:::", block.opening().toString());
    assertEquals(text.indexOf(":::row-end"), block.closing().orElseThrow().getStartOffset());
    for (Node node : document.getDescendants()) {
      if (node instanceof Text) {
        assertEquals(
            text.substring(node.getStartOffset(), node.getEndOffset()), node.getChars().toString());
      }
    }
  }
}
