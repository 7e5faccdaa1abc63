package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TableFramesTest {

  @Test
  void framesAndNumbersTablesInTheOrderOfThePage() {
    Element body = framed("<table><tr><td>a</table><p>x</p><ul><li><table><tr><td>b</table></ul>");

    List<Element> frames = body.select("div.table-scroll[role=region][tabindex=0] > table");
    assertEquals(List.of("a", "b"), frames.stream().map(Element::text).toList());
    assertEquals(
        List.of("Table 1", "Table 2"), body.select("div.table-scroll").eachAttr("aria-label"));
    assertEquals(
        "div,p,ul", String.join(",", body.children().stream().map(Element::normalName).toList()));
  }

  @Test
  void framesOnlyTheOuterOfTwoTables() {
    Element body = framed("<table><tr><td><table><tr><td>inner</table></table><table></table>");

    assertEquals(
        List.of("Table 1", "Table 2"), body.select("div.table-scroll").eachAttr("aria-label"));
    assertEquals(0, body.select("table div").size());
  }

  private static Element framed(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    TableFrames.frame(body, PageTemplatesTest.strings("en"));
    return body;
  }
}
