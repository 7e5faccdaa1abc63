package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Select **Save** and *go*. | Select Save and go.",
        "***Both** here*, __strong__ | Both here, strong",
        "a snake_case_name stays | a snake_case_name stays",
        "use *.txt or 2 * 3 | use *.txt or 2 * 3",
        "~~old~~ new | old new",
        "run `a *b*` now | run a *b* now",
        "not ` closed | not ` closed",
        "see [the **guide**](x.md \"Title\"). | see the guide.",
        "see [the guide][ref] and [this] | see the guide and [this]",
        "an ![icon](a.png) | an icon",
        "\\*literal\\* | *literal*",
        "Teams &amp; Sites &#8212; x&nbsp;y &unknown; | Teams & Sites — x y &unknown;",
        "a <b>bold</b> <!-- gone --> c < d | a bold c < d",
        "## A *heading* | A heading",
        "1. First | First",
        "> - quoted | quoted",
        "[!INCLUDE [label](x.md)] | label]",
        "mail <https://a.example/x> now | mail https://a.example/x now",
        "soft\u200Bbreak  two | softbreak two",
      })
  void showsWhatAReaderSees(String markdown, String text) {
    assertEquals(text, PlainText.of(markdown));
  }

  @Test
  void collectsTargetsImagesAndCode() {
    PlainText plain =
        PlainText.read(
            "[a](x.md \"t\") ![i](<y.png>) `c d` https://e.example/f. <a href='z.md'>z</a> <https://g.example>");
    assertEquals(
        List.of("x.md", "https://e.example/f", "z.md", "https://g.example"), plain.links());
    assertEquals(List.of("y.png"), plain.images());
    assertEquals(List.of("c d"), plain.code());
  }

  @Test
  void breaksLinesAtTheirTag() {
    assertEquals("a\nb", PlainText.of("a <br/> b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "](", "`", "*a", "<a ", "> - ", "&", "![", "_a_", "**", "\\", "[a]("})
  void takesLinearTime(String piece) {
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PlainText.of(piece.repeat(100_000)));
  }
}
