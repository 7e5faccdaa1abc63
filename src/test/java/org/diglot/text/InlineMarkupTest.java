package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineMarkupTest {

  private static String show(String markdown) {
    return InlineMarkup.of(markdown).marks().stream()
        .map(m -> m.kind() + "(" + m.text() + (m.target().isEmpty() ? "" : "→" + m.target()) + ")")
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\u0001',
      value = {
        "Select **Save** and *go*¦ STRONG(Save) EMPHASIS(go)",
        "***both** here*¦ EMPHASIS(both here) STRONG(both)",
        "~~old~~ ~x~¦ STRIKETHROUGH(old)",
        "a snake_case_name¦ ",
        "2 * 3¦ LITERAL_EMPHASIS(*)",
        "run `a *b*` or `` ` ``¦ CODE(a *b*) CODE(`)",
        "see [the **guide**](x.md \"T\")¦ LINK(the guide→x.md) STRONG(guide)",
        "[![logo](a.png)](b.md)¦ LINK(logo→b.md) IMAGE(logo→a.png)",
        "[a [b](c) d](e)¦ LINK(b→c)",
        "[a](<b c.md>) [t](u(v)w)¦ LINK(a→b c.md) LINK(t→u(v)w)",
        "[a][ref] [b]¦ LINK(a→[ref])",
        "見る[設定](x.md)。¦ LINK(設定→x.md)",
        "（https://aka.ms/x）。¦ ADDRESS(https://aka.ms/x→https://aka.ms/x)",
        "(see https://a.example/b_c).¦ ADDRESS(https://a.example/b_c→https://a.example/b_c)",
        "<https://a.example> u@x.com,¦ ADDRESS(https://a.example→https://a.example)"
            + " ADDRESS(u@x.com→u@x.com)",
        "a<br/>b <b>c</b> <!-- d -->¦ HTML_TAG(<br/>→br) HTML_TAG(<b>→b) HTML_TAG(</b>→/b)"
            + " HTML_TAG(<!-- d -->→!--)",
        "[!NOTE] x [! Remarques]¦ DIRECTIVE([!NOTE]) DIRECTIVE([! Remarques])",
        "[!INCLUDE [x](y.md)]¦ DIRECTIVE([!INCLUDE [x](y.md)])",
        ":::image source=\"x\"::: a¦ DIRECTIVE(:::image source=\"x\":::)",
        "\\<name\\> &lt;id&gt; <tenant name>¦ PLACEHOLDER(<name>) PLACEHOLDER(<id>)"
            + " PLACEHOLDER(<tenant name>)",
        "{0} {{x}} %PATH% $env:TEMP $(id) %s¦ PLACEHOLDER({0}) PLACEHOLDER({{x}})"
            + " PLACEHOLDER(%PATH%) PLACEHOLDER($env:TEMP) PLACEHOLDER($(id)) PLACEHOLDER(%s)",
        "50 %d'effort, 100%, $100¦ ",
        "open app.json, C:\\x\\y and *.office.com.¦ PATH(app.json) PATH(C:\\x\\y) PATH(*.office.com)",
        "p.ej. and e.g. z.B. ASP.NET¦ ",
        "ist **aktiv **für¦ LITERAL_EMPHASIS(**) LITERAL_EMPHASIS(**)",
        "\\*\\*désactivée \\*\\* ici¦ LITERAL_EMPHASIS(**) LITERAL_EMPHASIS(**)",
        "これは**「太字」**です¦ LITERAL_EMPHASIS(**) LITERAL_EMPHASIS(**)",
        "これは**太字**です¦ STRONG(太字)",
        "[** a **](b)¦ LINK(** a **→b) LITERAL_EMPHASIS(**) LITERAL_EMPHASIS(**)",
      })
  void readsMarks(String markdown, String marks) {
    assertEquals(marks == null ? "" : marks, show(markdown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\u0001',
      value = {
        "## A *heading*¦ A heading",
        "Use `x` at https://a.b¦ Use x at https://a.b",
        "an ![icon](a.png) here¦ an icon here",
        "a \\* b; c¦ a * b; c",
        "a<br>b¦ a|b",
      })
  void showsWhatTheReaderSees(String markdown, String plain) {
    assertEquals(plain.replace('|', '\n'), InlineMarkup.of(markdown).plain());
  }

  @Test
  void decodesCharacterReferences() {
    InlineMarkup markup = InlineMarkup.of("**a** &amp; b&nbsp;c");
    assertEquals("a & b\u00A0c", markup.plain());
    assertEquals(6, markup.offset(2));
    assertEquals(11, markup.behind(2));
    assertEquals(12, markup.offset(4));
    assertEquals(2, markup.plainOffset(6));
  }

  @Test
  void proseHasOnlyWords() {
    InlineMarkup markup = InlineMarkup.of("See `not`, [not me](u) and https://no.example now.");
    assertEquals("See not, not me and https://no.example now.", markup.plain());
    assertEquals("See    , not me and                    now.", markup.prose());
  }

  @Test
  void mapsOffsets() {
    String markdown = "A **b** [c](d) `e`!";
    InlineMarkup markup = InlineMarkup.of(markdown);
    assertEquals("A b c e!", markup.plain());
    for (int i = 0; i < markup.plain().length(); i++) {
      assertEquals(markup.plain().charAt(i), markdown.charAt(markup.offset(i)));
    }
    assertEquals(markdown.length(), markup.offset(8));
    Mark code = markup.marks(Kind.CODE).get(0);
    assertEquals("`e`", markdown.substring(code.start(), code.end()));
  }

  @Test
  void plainTextIsItself() {
    InlineMarkup markup = InlineMarkup.of("Nothing here.");
    assertEquals("Nothing here.", markup.prose());
    assertEquals(13, markup.offset(13));
    assertEquals(List.of(), markup.marks());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "](",
        "`",
        "*a",
        "<a ",
        "> - ",
        "&",
        "![",
        "_a_",
        "**",
        "\\",
        "[a](",
        "[!a",
        "a@",
        "<a b=\"",
        ":::a",
        "http://",
        "a.b",
        "{",
        "<!--",
        "*a_ ",
        "`` ` ",
        "[a](b)",
        "![",
        "\n ",
        "$(",
        "%a",
        "[a](b \"",
        "~~",
        "&amp;",
        "www.",
        "a@b.",
        "<a@",
        "[a][",
        "\\*",
        "C:\\",
        "***a "
      })
  void takesLinearTime(String piece) {
    String long1 = piece.repeat(1_000_000 / piece.length());
    InlineMarkup.of(piece.repeat(1000));
    assertTimeoutPreemptively(Duration.ofSeconds(2), () -> InlineMarkup.of(long1));
  }
}
