package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlCleanerTest {

  @Test
  void keepsOwnElementsWhole() {
    assertEquals(
        "<aside class=\"alert\" role=\"note\" data-x=\"1\"><custom-part>a</custom-part></aside>",
        cleaned(
            "<aside \uE000 class=\"alert\" role=\"note\" data-x=\"1\">"
                + "<custom-part \uE000>a</custom-part></aside>"));
  }

  @Test
  void ownElementsLoseHostileAddresses() {
    assertEquals("<a>x</a>", cleaned("<a \uE000 href=\"javascript:x\" onclick=x>x</a>"));
  }

  @Test
  void keepsSegmentBoundariesAndNoOtherComments() {
    assertEquals(
        "<p><!--\uE000s12-->a<!--\uE000e12-->b</p>",
        cleaned("<p><!--\uE000s12-->a<!--\uE000e12--><!-- note -->b</p>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <blink>a<b>c</b></blink>       | a<b>c</b>
          <custom-x>a</custom-x>         | a
          <object>a<b>c</b></object>d    | d
          <main><p>a</p></main>          | <div><p>a</p></div>
          <img alt=picture>              | picture
          """)
  void unwrapsOrDropsOtherElements(String html, String expected) {
    assertEquals(expected, cleaned(html));
  }

  @Test
  void ownIdsWinAndThenTheFirst() {
    assertEquals(
        "<a></a><a id=\"b\"></a><a></a><h2 id=\"a\">x</h2><h2>y</h2>",
        cleaned(
            "<a name=a></a><a id=b></a><a name=b></a><h2 \uE000 id=a>x</h2><h2 \uE000 id=a>y</h2>"));
  }

  @Test
  void attributesOfTheBodyGo() {
    Document document = Jsoup.parse("<body onload=x class=y><p>a</p></body>");
    HtmlCleaner.clean(document.body());
    assertEquals(0, document.body().attributesSize());
  }

  private static String cleaned(String html) {
    return SanitiserTest.page(html);
  }
}
