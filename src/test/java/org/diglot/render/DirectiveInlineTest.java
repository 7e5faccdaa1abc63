package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DirectiveInlineTest {

  private static DirectiveInline colons(String markdown) {
    return DirectiveTree.all(DirectiveTree.parse(markdown), DirectiveInline.class).get(0);
  }

  private static BracketDirective bracket(String markdown) {
    return DirectiveTree.all(DirectiveTree.parse(markdown), BracketDirective.class).get(0);
  }

  @Test
  void readsDirectivesInALine() {
    assertEquals(
        "Paragraph(Text no-loc{text=Word} Text image{type=icon, source=a.png} Text)",
        DirectiveTree.of(
            "Open :::no-loc text=\"Word\"::: and ::: IMAGE Type=\"icon\" source=\"a.png\" ::: x"));
  }

  @Test
  void keepsMarkdownOutOfAttributes() {
    String value = "a_b_ *c* [d](e) <f> g::: `h` &lt;";
    DirectiveInline image = colons("x :::image alt-text=\"" + value + "\" source=\"s\"::: *y*");
    assertEquals("a_b_ *c* [d](e) <f> g::: `h` <", image.attributes().get("alt-text"));
    assertEquals(value, image.valueChars("alt-text").orElseThrow().toString());
    assertTrue(image.valueChars("border").isEmpty());
  }

  @Test
  void keepsQuotedQuotesAndBackslashes() {
    assertEquals(
        Map.of("text", "a \"b\" c:\\d"),
        colons("x :::no-loc text=\"a \\\"b\\\" c:\\d\":::").attributes());
  }

  @Test
  void leavesCodeSpansAndEscapesAlone() {
    assertEquals(
        "Paragraph(Code(Text) Text)",
        DirectiveTree.of("`:::no-loc text=\"x\":::` and \\:::no-loc text=\"x\":::"));
    assertEquals("Paragraph(Code(Text))", DirectiveTree.of("`[!INCLUDE [x](y)]`"));
  }

  @Test
  void leavesWhatIsNoInlineDirectiveAlone() {
    assertEquals("Paragraph(Text)", DirectiveTree.of("a :::row::: b :::foo::: c ::::: d"));
    assertEquals("Paragraph(Text)", DirectiveTree.of("a :::no-loc text=x::: b"));
    assertEquals(
        "Paragraph(Text SoftLineBreak Text)", DirectiveTree.of("a :::no-loc text=\"x\ny\":::"));
  }

  @Test
  void readsInclusionsHoweverTheyAreWritten() {
    for (String written :
        List.of(
            "[!INCLUDE [a label](../b/c.md)]",
            "[!include[a label](../b/c.md)]",
            "[!Include+ [a label](../b/c.md)]",
            "[!INCLUDE-[a label](<../b/c.md>)]",
            "[!INCLUDE [a label](../b/c.md \"Title\")]",
            "[!INCLUDE [a label]( ../b/c.md 'Title' ) ]")) {
      BracketDirective include = bracket("x " + written + " y");
      assertEquals(BracketDirective.Kind.INCLUDE, include.kind(), written);
      assertEquals("a label", include.label(), written);
      assertEquals("../b/c.md", include.path(), written);
      assertEquals("../b/c.md", include.pathChars().toString(), written);
      assertEquals(written, include.getChars().toString());
    }
    assertEquals("a (b).md", bracket("[!INCLUDE [](<a (b).md>)]").path());
    assertEquals("a(b).md", bracket("[!INCLUDE [](a(b).md)]").path());
    assertEquals("~/a.md", bracket("[!INCLUDE [x\ny](~/a.md)]").path());
  }

  @Test
  void readsCodeReferences() {
    BracketDirective code =
        bracket("[!code-C#[Main\\]](../a (b).cs?name=tag&Range=2-4,7#L3-L9 \"The title\")]");
    assertEquals(BracketDirective.Kind.CODE, code.kind());
    assertEquals("C#", code.language());
    assertEquals("Main]", code.label());
    assertEquals("../a (b).cs", code.path());
    assertEquals(Map.of("name", "tag", "range", "2-4,7"), code.query());
    assertEquals("L3-L9", code.fragment());
    assertEquals("The title", code.title());
    assertEquals("", bracket("[!CODE[x](y.js)]").language());
    assertEquals(
        BracketDirective.Kind.NOTEBOOK, bracket("[!notebook-python[](a.ipynb?name=x)]").kind());
  }

  @Test
  void readsVideos() {
    BracketDirective video = bracket("x [!video   https://example.org/v?a_b_c ] y");
    assertEquals(BracketDirective.Kind.VIDEO, video.kind());
    assertEquals("https://example.org/v?a_b_c", video.path());
    assertEquals("Paragraph(LinkRef(Text))", DirectiveTree.of("[!VIDEO file:///x]"));
  }

  @Test
  void leavesUnfinishedBracketsAlone() {
    for (String text :
        List.of(
            "[!INCLUDE [a](b)",
            "[!INCLUDE [a]",
            "[!INCLUDE [a](b \"c)]",
            "[!INCLUDE [a]()]",
            "[!code-x[a](?name=x)]",
            "[!other [a](b)]",
            "\\[!INCLUDE [a](b)]")) {
      assertTrue(
          DirectiveTree.all(DirectiveTree.parse(text), BracketDirective.class).isEmpty(), text);
    }
  }

  @Test
  void knowsWhatStandsAlone() {
    assertTrue(DirectivePlacement.isAloneInParagraph(bracket("[!INCLUDE [a](b)]  \n")));
    assertTrue(DirectivePlacement.isAloneInParagraph(colons("> - :::image source=\"a\":::\r\n")));
    assertFalse(DirectivePlacement.isAloneInParagraph(bracket("[!INCLUDE [a](b)] x")));
    assertFalse(DirectivePlacement.isAloneInParagraph(bracket("# [!INCLUDE [a](b)]")));
    assertFalse(DirectivePlacement.isAloneInParagraph(bracket("**[!INCLUDE [a](b)]**")));
  }

  @Test
  void givesADirectiveAloneOnItsLineItsOwnParagraph() {
    assertEquals(
        "Paragraph(Text) Paragraph(INCLUDE<b>) Paragraph(INCLUDE<c>) ThematicBreak"
            + " Paragraph(code{source=d}) Paragraph(Text)",
        DirectiveTree.of(
            "x\n[!INCLUDE [a](b)]\r\n  [!INCLUDE [a](c)] \n---\n:::code source=\"d\":::\ny"));
    assertEquals(
        "Paragraph(Text SoftLineBreak image{source=a} SoftLineBreak Text)",
        DirectiveTree.of("x\n:::image source=\"a\":::\ny"));
    assertEquals(
        "BlockQuote(Paragraph(Text)) Paragraph(INCLUDE<b>)",
        DirectiveTree.of("> x\n[!INCLUDE [a](b)]"));
    assertEquals("IndentedCodeBlock", DirectiveTree.of("    [!INCLUDE [a](b)]"));
  }

  @Test
  void worksInTableCells() {
    String table = "| a | b |\n|:---|:---:|\n| :::no-loc text=\"x|y\"::: | [!INCLUDE [i](p)] |\n";
    assertEquals("x|y", colons(table).attributes().get("text"));
    assertEquals("p", bracket(table).path());
  }

  @Test
  void findsMarkersInQuotesOnly() {
    assertEquals(
        "BlockQuote(Paragraph(Alert SoftLineBreak Text SoftLineBreak Alert SoftLineBreak Text))",
        DirectiveTree.of("> [!NOTE]  \n> x\n> [!tip]\n> y\n"));
    assertEquals(
        "BlockQuote(Paragraph(Div) BulletList(BulletListItem(Paragraph(Text))))",
        DirectiveTree.of("> [!div class=\"a_b_ *c*\"]\r\n> - x\r\n"));
    assertEquals("Paragraph(LinkRef(Text))", DirectiveTree.of("[!NOTE]"));
    assertEquals("BlockQuote(Paragraph(Text LinkRef(Text)))", DirectiveTree.of("> see [!NOTE]\n"));
    assertEquals(
        "BlockQuote(Paragraph(VIDEO<https://x>))", DirectiveTree.of("> [!VIDEO https://x]"));
  }

  @Test
  void knowsWhereItStands() {
    String text = "a\r\n> b\r\n> \u00E9 [!INCLUDE [c](d)] :::no-loc text=\"e\":::\r\n";
    for (Node node : DirectiveTree.parse(text).getDescendants()) {
      if (node instanceof BracketDirective || node instanceof DirectiveInline) {
        assertEquals(
            node.getChars().toString(), text.substring(node.getStartOffset(), node.getEndOffset()));
      }
    }
    assertEquals(text.indexOf("[!"), bracket(text).getStartOffset());
    assertEquals(text.indexOf(":::"), colons(text).getStartOffset());
    assertEquals(
        text.indexOf("e\":::"), colons(text).valueChars("text").orElseThrow().getStartOffset());
  }
}
