package org.diglot.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.diglot.model.Block;
import org.diglot.model.BlockKind;
import org.diglot.model.DocumentPath;
import org.diglot.model.PageElement;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.diglot.model.View;
import org.diglot.text.SegmentKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextReaderTest {

  private static SourceFile file(String text) {
    return new SourceFile("page.md", new DocumentPath("page.md"), text);
  }

  private static PageText source(String text, String... known) {
    return PageTextReader.readSource(
        BilingualParser.parseMonolingual(file(text), d -> {}), Set.of(known));
  }

  private static PageText read(String text, View.Side side) {
    return PageTextReader.read(BilingualParser.parse(file(text), d -> {}), side);
  }

  private static List<String> sentences(String text) {
    return texts(source(text));
  }

  private static List<String> texts(PageText page) {
    return page.sentences().stream().map(Sentence::text).toList();
  }

  private static List<BlockKind> kinds(String text) {
    return source(text).blocks().stream().map(Block::kind).toList();
  }

  private static List<String> elements(PageText page, PageElement.Kind kind) {
    return page.elements().stream()
        .filter(element -> element.kind() == kind)
        .map(element -> element.key() + "|" + element.text())
        .toList();
  }

  private static String segment(int number, String target, String source) {
    String id = "1f3a9-" + number;
    return "<span data-ttu-id=\"%s\">%s</span><span class=\"sxs-lookup\"><span data-stu-id=\"%s\">%s</span></span>"
        .formatted(id, target, id, source);
  }

  @Test
  void endsASentenceAtAMarkAndABlank() {
    assertEquals(
        List.of("Lock it.", "Is it locked?", "then go, e.g. home.", "Use v1.2 of .NET."),
        sentences("Lock it. Is it locked? then go, e.g. home. Use v1.2 of .NET.\n"));
  }

  @Test
  void joinsSoftLineBreaksAndEndsAtHardOnes() {
    assertEquals(
        List.of("One two three.", "Four", "five", "six"),
        sentences("One\n  two\nthree.\nFour  \nfive\\\nsix\n"));
  }

  @Test
  void pointsAtTheSentenceInTheFile() {
    String text = "\uFEFF> Take the\r\n> blue **key**. Then *go*.\r\n";
    PageText page = source(text);
    assertEquals(List.of("Take the blue **key**.", "Then *go*."), texts(page));
    assertEquals("Take the\r\n> blue **key**.", page.sentences().get(0).range().of(text));
    assertEquals("Then *go*.", page.sentences().get(1).range().of(text));
  }

  @Test
  void takesTheTextOfALinkThatIsTheWholeSentence() {
    assertEquals(
        List.of("A guide", "See [more](m.md)."),
        sentences("[A guide](g.md)\n\nSee [more](m.md).\n"));
  }

  @Test
  void takesALinkedPictureAsALinkAndAPicture() {
    PageText page = source("[![A key](k.png)](k.md)\n\n[![A lock](l.png) Lock](l.md)\n");
    assertEquals(List.of("[![A key](k.png)](k.md)", "![A lock](l.png) Lock"), texts(page));
    assertEquals(
        List.of("k.md|![A key](k.png)", "l.md|![A lock](l.png) Lock"),
        elements(page, PageElement.Kind.LINK));
    assertEquals(List.of("k.png|A key", "l.png|A lock"), elements(page, PageElement.Kind.IMAGE));
  }

  @Test
  void endsNoSentenceBehindAbbreviationsAndInParentheses() {
    assertEquals(
        List.of(
            "The U.S. Army (e.g. Fort X, etc...). It (was b.) Go on the **tab**. Then wait... and",
            "End!"),
        sentences(
            "The U.S. Army (e.g. Fort X, etc...). It (was b.) Go on the **tab**. Then wait... and\n\nEnd!\n"));
  }

  @Test
  void doesNotCutInsideLinksCodeAndEmphasis() {
    assertEquals(
        List.of("See [What? How](w.md) and `a. b` now.", "_Stop. Look._"),
        sentences("See [What? How](w.md) and `a. b` now.\n\n_Stop. Look._\n"));
  }

  @Test
  void passesOverWhatIsNotTranslated() {
    String text =
        """
        ---
        title: Keys
        ---
        # Keys

        [!INCLUDE [x](x.md)]

        > [!NOTE]
        > Mind it.

        ```
        code. Code.
        ```

        Text.

            indented code

        <!-- a comment. -->
        ![Picture](p.png)

        :::image type="content" source="q.png" alt-text="Q":::

        ---

        [ref]: https://example.org/a
        """;
    assertEquals(List.of("Keys", "Mind it.", "Text."), sentences(text));
  }

  @Test
  void takesListItemsWithTheirLeadsAndDepth() {
    String text =
        "Do this:\n\n1. Take a key.\n   - a red one\n   - a blue one\n\n2. Go.\n\n   Slowly.\n";
    PageText page = source(text);
    assertEquals(
        List.of(
            "PARAGRAPH 0 -",
            "LIST_ITEM 1 0",
            "LIST_ITEM 2 1",
            "LIST_ITEM 2 1",
            "LIST_ITEM 1 0",
            "PARAGRAPH 1 4"),
        page.blocks().stream()
            .map(
                b ->
                    b.kind()
                        + " "
                        + b.depth()
                        + " "
                        + (b.lead().isPresent() ? b.lead().getAsInt() : "-"))
            .toList());
  }

  @Test
  void aListBehindAHeadingHasNoLead() {
    assertEquals(OptionalInt.empty(), source("Text.\n\n## H\n\n- a\n").blocks().get(2).lead());
  }

  @Test
  void goesOnLazilyInListsAndQuotes() {
    assertEquals(List.of("one two", "three four"), sentences("- one\ntwo\n\n> three\nfour\n"));
  }

  @Test
  void cutsTablesIntoCells() {
    String text =
        "|Name | Rule |\n|---|:-:|\n| a \\| b | `c|d` is it. Yes. |\n||x<br>y<br>- z|\n\nEnd.\n";
    PageText page = source(text);
    assertEquals(
        List.of("Name", "Rule", "a \\| b", "`c|d` is it.", "Yes.", "x", "y", "- z", "End."),
        texts(page));
    assertEquals(
        List.of(
            "TABLE_HEAD 0 0",
            "TABLE_HEAD 0 1",
            "TABLE_CELL 1 0",
            "TABLE_CELL 1 1",
            "TABLE_CELL 2 1",
            "LIST_ITEM 2 1",
            "PARAGRAPH - -"),
        page.blocks().stream()
            .map(b -> b.kind() + " " + number(b.row()) + " " + number(b.column()))
            .toList());
    assertEquals(OptionalInt.of(4), page.blocks().get(5).lead());
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "-";
  }

  @Test
  void cutsRawHtmlAtItsTags() {
    String text =
        "<table>\n<tr><th>Name</th></tr>\n<tr><td><p>One.</p><p>Two.</p></td></tr>\n</table>\n\n"
            + "<ul><li>Item</li></ul>\n";
    assertEquals(List.of("Name", "One.", "Two.", "Item"), sentences(text));
    assertEquals(
        List.of(
            BlockKind.TABLE_HEAD, BlockKind.TABLE_CELL, BlockKind.TABLE_CELL, BlockKind.LIST_ITEM),
        kinds(text));
  }

  @Test
  void readsSetextHeadingsAndNestsSections() {
    PageText page = source("Top\n===\nText.\n\n### Deep `x` [l](u)\n\n## Second ##\n");
    assertEquals(
        List.of("0 0  ", "1 0 top Top", "3 1 deep-x-l Deep `x` [l](u)", "2 1 second Second"),
        page.sections().stream()
            .map(s -> s.level() + " " + s.parent() + " " + s.anchor() + " " + s.heading())
            .toList());
  }

  @Test
  void aTabOpensNoPartOfTheOutline() {
    PageText page = source("## A\n\n# [Desktop](#tab/desktop)\n\n## B\n");
    assertEquals(List.of(0, 0, 1, 0), page.sections().stream().map(Section::parent).toList());
    assertEquals("Desktop", page.sentences().get(1).text());
  }

  @Test
  void prefersKnownTextsWhereTheyTile() {
    PageText page = source("Ask Dr. No: or not. Go.\n", "Ask Dr. No:", "or not. Go.");
    assertEquals(List.of("Ask Dr. No:", "or not. Go."), texts(page));
    String whole = SegmentKey.normalised("[A guide](g.md)");
    assertEquals(List.of("[A guide](g.md)"), texts(source("[A guide](g.md)\n", whole)));
    assertEquals(
        List.of("A b.", "C d."), texts(source("A b. C d.\n", "A b. C d.", "A b.", "C d.")));
    assertEquals(List.of("A b. C d."), texts(source("A b. C d.\n", "A b. C d.")));
  }

  @Test
  void findsTheElementsOfASourcePage() {
    PageText page =
        source(
            """
            ---
            title: Keys
            description: About keys.
            ---
            # Keys

            ![A key](media/K.png) and [Docs](https://Example.org/en-us/a?Q=1#F), <https://e.org>.

            :::image type="content" source="q.png" alt-text="A lock":::

            [!VIDEO https://v.example/1]

            > ```sh
            > a\tb
            > ```
            """);
    assertEquals(List.of("|Keys"), elements(page, PageElement.Kind.TITLE));
    assertEquals(List.of("|About keys."), elements(page, PageElement.Kind.DESCRIPTION));
    assertEquals(
        List.of("media/k.png|A key", "q.png|A lock"), elements(page, PageElement.Kind.IMAGE));
    assertEquals(
        List.of(
            "https://example.org/a?Q=1#F|Docs",
            "https://e.org|https://e.org",
            "https://v.example/1|https://v.example/1"),
        elements(page, PageElement.Kind.LINK));
    assertEquals(List.of("a b|"), elements(page, PageElement.Kind.CODE_BLOCK));
    assertEquals(List.of("keys|Keys"), elements(page, PageElement.Kind.HEADING_ANCHOR));
    assertEquals("description: About keys.", page.elements().get(1).range().of(page.file().text()));
  }

  @Test
  void givesTheSegmentsOfBothSidesInTheSameBlocks() {
    String text =
        "---\ntitle: Clés\n---\n## <a name=\"keys\"></a>"
            + segment(102, "Clés", "Keys")
            + "\n\n- ["
            + segment(103, "Un guide", "A guide")
            + "](/fr-fr/g.md)\n- "
            + segment(104, "Voir [ici](/fr-fr/x).", "See [here](/en-us/x).")
            + " ![Clé](k.png)\n";
    PageText target = read(text, View.Side.TARGET);
    PageText source = read(text, View.Side.SOURCE);
    assertEquals(List.of("Clés", "Un guide", "Voir [ici](/fr-fr/x)."), texts(target));
    assertEquals(List.of("Keys", "A guide", "See [here](/en-us/x)."), texts(source));
    assertEquals(target.blocks(), source.blocks());
    assertEquals(new Section(1, 2, "keys", "Clés", 0), target.sections().get(1));
    assertEquals(new Section(1, 2, "keys", "Keys", 0), source.sections().get(1));
    assertEquals(List.of("|Clés"), elements(target, PageElement.Kind.TITLE));
    assertEquals(List.of("|"), elements(source, PageElement.Kind.TITLE));
    assertEquals(List.of("/g.md|Un guide", "/x|ici"), elements(target, PageElement.Kind.LINK));
    assertEquals(List.of("/g.md|A guide", "/x|here"), elements(source, PageElement.Kind.LINK));
    assertEquals(List.of("k.png|Clé"), elements(source, PageElement.Kind.IMAGE));
    for (PageText page : List.of(target, source)) {
      for (Sentence sentence : page.sentences()) {
        assertEquals(sentence.text(), sentence.range().of(text));
      }
      for (PageElement element : page.elements()) {
        if (element.kind() == PageElement.Kind.LINK) {
          assertTrue(element.sentence().isPresent(), element.toString());
        }
      }
    }
  }

  @Test
  void keepsASegmentThatStandsOutsideOfText() {
    String text = "```\ncode\n" + segment(101, "a", "b") + "\n\n";
    assertEquals(
        BilingualParser.parse(file(text), d -> {}).segments().size(),
        read(text, View.Side.TARGET).sentences().size());
    String empty = segment(101, "<a name=\"x\"></a>", "");
    assertEquals(1, read(empty, View.Side.SOURCE).sentences().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "[",
        "]",
        "![",
        "](",
        "[a](",
        "`",
        "`` ` ",
        "*",
        "_a ",
        "**a* ",
        "<",
        "<a ",
        "<a \"",
        "<!--",
        "</td>",
        "<li>",
        "<td>",
        "- ",
        "1. ",
        "|",
        "| a ",
        "a. ",
        "...",
        "(",
        ")",
        "\\",
        "[!",
        "[!x](",
        ":::",
        "#",
        "# a\n",
        "- a\n",
        "> a\n",
        "|a|\n",
        "```\n",
        "<p>\n",
        "[a]: b\n",
        "a\n|-|\n",
        "\t",
        "  \n",
        "a  \n",
        "-\n",
        "=\n",
        "a\n=\n",
        "\uD83D",
        "。",
        "[!NOTE]\n"
      })
  void readsHostilePagesInLinearTime(String piece) {
    String text = "a " + piece.repeat(100_000) + "\n\nend.";
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          source(text);
          source(text, "x");
          read(text, View.Side.SOURCE);
        });
  }

  @Test
  void readsAnyTextWithRangesInOrder() {
    String[] pieces = {
      "> ", "- ", "a. ", "|", "\n", "\n\n", "[", "](u)", "`", "<td>", "<br>", "    ", "# ", "*",
      "\\", "```\n", "<!--", "-->", "![x](y)", "---\n"
    };
    long seed = 7;
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 25; i++) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        text.append(pieces[(int) ((seed >>> 33) % pieces.length)]);
      }
      int end = 0;
      for (Sentence sentence : source(text.toString()).sentences()) {
        assertTrue(
            sentence.range().start() >= end && sentence.range().end() <= text.length(),
            text.toString());
        end = sentence.range().end();
      }
    }
  }
}
