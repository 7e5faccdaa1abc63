package org.diglot.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.diglot.interchange.InlinePiece.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineCodesTest {

  private static String shown(String markdown) {
    return InlineCodes.cut(markdown).stream()
        .map(
            piece ->
                piece.role() == Role.WORDS
                    ? piece.data()
                    : "{" + piece.id() + piece.role().name().charAt(0) + " " + piece.data() + "}")
        .collect(Collectors.joining());
  }

  @Test
  void pairsLinksImagesAndEmphasisAroundTheirWords() {
    assertEquals(
        "See {1O **}the {2O [}guide{2C ](g.md \"t\")}{1C **}.",
        shown("See **the [guide](g.md \"t\")**."));
    assertEquals("{1O ![}A door{1C ](d.png)}", shown("![A door](d.png)"));
    assertEquals("{1O [}{2O ![}Door{2C ](d.png)}{1C ](d.md)}", shown("[![Door](d.png)](d.md)"));
  }

  @Test
  void keepsCodeTagsAndPlaceholdersWhole() {
    assertEquals(
        "Run {1A `a *b*`} or{2A <br>}{3A <https://a.example>}.",
        shown("Run `a *b*` or<br><https://a.example>."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "***both*** and **a *b* c** `` ` `` \\*no\\* a|b",
        "[a](b](c)) [x][y] [z] ![i][j] [![k](l)][m] ]( [",
        "<span>a</span> <!-- c --> &nbsp; %VAR% {0} $env:X",
        "**a [b** c](d) _e_ ~~f~~ https://x.example/y_z_ [!NOTE] t",
        "line\nbreak\r\n\\\n** dead **"
      })
  void losesNothing(String markdown) {
    assertEquals(
        markdown,
        InlineCodes.cut(markdown).stream().map(InlinePiece::data).collect(Collectors.joining()));
  }

  @Test
  void findsTheSameCodesInAnotherOrder() {
    assertEquals(
        InlineCodes.of("Open **x** with `y` ([z](z.md))."),
        InlineCodes.of("([zet](z.md)) `y`: **ix** öffnen."));
    assertEquals(List.of("**…**"), InlineCodes.of("a **b** c"));
  }

  @Test
  void namesACodeOfTheTargetAfterTheSourcesCode() {
    CodeNumbers.Sides sides = new CodeNumbers().number("**a** `x` `y`", "`y` **b** `z`");
    assertEquals(List.of("c1", "c1", "c2", "c3"), ids(sides.source()));
    assertEquals(List.of("c3", "c1", "c1", "c4"), ids(sides.target()));
  }

  private static List<String> ids(List<InlinePiece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.role() != Role.WORDS)
        .map(InlinePiece::id)
        .toList();
  }
}
