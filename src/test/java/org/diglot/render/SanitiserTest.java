package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diglot.BadInput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Raw HTML and Markdown as a page goes through them: write, parse, clean, write, read again. */
class SanitiserTest {

  /** Written down again, so that a slip in the allow list shows. */
  private static final Set<String> HARMLESS_ELEMENTS =
      Set.of(
          ("a abbr address article b bdi bdo blockquote br caption cite code col colgroup dd del"
                  + " details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd"
                  + " li mark ol p pre q rp rt ruby s samp section small span strong sub summary"
                  + " sup table tbody td tfoot th thead time tr u ul var wbr")
              .split(" "));

  private static final Set<String> HARMLESS_ATTRIBUTES =
      Set.of(
          ("abbr alt cite class colspan datetime dir headers height href id lang open reversed"
                  + " rowspan scope span src start title translate type value width")
              .split(" "));

  private static final String HARMLESS_ADDRESS =
      "(?s)(?!//)(https?://[^/].*|mailto:.*|tel:.*|ftp://.*|[^:]*|[^:]*[/?#].*)";

  private static final Parser PARSER = Parser.builder().build();

  static Stream<String> vectors() {
    return XssVectors.RAW_HTML.stream();
  }

  static Stream<String> markdown() {
    return Stream.concat(
        XssVectors.MARKDOWN.stream(),
        XssVectors.RAW_HTML.stream()
            .flatMap(v -> Stream.of(v, "text " + v + " text", "- a\n\n  > b " + v, "*" + v + "*")));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  @BadInput(46)
  void rawHtmlRunsNothing(String vector) {
    String prepared = RawHtml.prepare(vector);
    assertFalse(prepared.contains("\uE000") || prepared.contains("\uE001"), prepared);
    assertHarmless(page(prepared));
  }

  /** Each pass must be safe on its own. */
  @ParameterizedTest
  @MethodSource("vectors")
  void rewrittenHtmlRunsNothingEvenUncleaned(String vector) {
    Element body = Jsoup.parseBodyFragment(RawHtml.prepare(vector)).body();
    assertHarmlessTree(body, vector);
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void cleanedHtmlRunsNothingEvenUnprepared(String vector) {
    String unforged = vector.replace(Markers.OWN, "");
    assertHarmless(page(unforged));
  }

  @ParameterizedTest
  @MethodSource("markdown")
  @BadInput(46)
  void markdownRunsNothing(String vector) {
    String cleaned = page(written(PARSER.parse(vector)));
    assertHarmless(cleaned);
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void nothingBehindAVectorIsSwallowed(String vector) {
    String cleaned = page(RawHtml.prepare(vector) + "<p \uE000 class=\"own\">behind</p>");
    assertEquals("behind", Jsoup.parseBodyFragment(cleaned).select("p.own").text());
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void preparingTwiceChangesNothing(String vector) {
    String once = RawHtml.prepare(vector);
    assertEquals(once, RawHtml.prepare(once));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<a ",
        "<a b='",
        "<!--",
        "<!-- -->",
        "<script>",
        "<script></script",
        "<script></scriptx>",
        "<svg><p>",
        "</span>",
        "<div>",
        "<b id=x>",
        "<b><p>",
        "<a href=x>",
        "<table><td>",
        "<UPN>",
        "<?",
        "<![CDATA[",
        "<x y=z>",
        "&amp",
        "<p title='&lt;'>",
        "<img alt=x>"
      })
  void repeatsTakeLinearTime(String piece) {
    String input = piece.repeat(100_000);
    assertTimeout(Duration.ofSeconds(60), () -> RawHtml.prepare(input));
    assertTimeout(Duration.ofSeconds(60), () -> page(RawHtml.prepare(input)));
  }

  static String page(String markup) {
    org.jsoup.nodes.Document document = Jsoup.parseBodyFragment(markup);
    document.outputSettings().prettyPrint(false);
    HtmlCleaner.clean(document.body());
    return document.body().html();
  }

  static void assertHarmless(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    assertHarmlessTree(body, html);
  }

  private static void assertHarmlessTree(Element body, String context) {
    body.select("*").stream().filter(e -> e != body).forEach(e -> assertHarmless(e, context));
    assertEquals(0, body.nodeStream(Comment.class).count(), context);
    assertEquals(0, body.nodeStream(DataNode.class).count(), context);
    assertEquals(List.of(), body.attributes().asList(), context);
  }

  private static void assertHarmless(Element element, String context) {
    assertTrue(HARMLESS_ELEMENTS.contains(element.tagName()), context);
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      assertTrue(HARMLESS_ATTRIBUTES.contains(name), name + " in " + context);
      if (Set.of("href", "src", "cite").contains(name)) {
        assertTrue(attribute.getValue().matches(HARMLESS_ADDRESS), context);
        assertFalse(attribute.getValue().contains("script"), context);
      }
    }
  }

  /** A page writer as small as the test needs. */
  static String written(Node node) {
    StringBuilder inner = new StringBuilder();
    for (Node child : node.getChildren()) {
      inner.append(written(child));
    }
    if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
      return RawHtml.prepare(node.getChars());
    }
    if (node instanceof Text || node instanceof Code) {
      return Entities.escape(node.getChars().toString());
    }
    if (node instanceof LinkNodeBase link) {
      boolean image = node instanceof Image;
      UrlPolicy.Kind kind = image ? UrlPolicy.Kind.IMAGE : UrlPolicy.Kind.LINK;
      String url = UrlPolicy.allowed(link.getUrl().unescape(), kind).orElse("");
      String attributes = (image ? "src=\"" : "href=\"") + Entities.escape(url) + '"';
      return image
          ? "<img \uE000 " + attributes + " alt=\"" + Entities.escape(inner.toString()) + "\">"
          : "<a \uE000 " + attributes + ">" + inner + "</a>";
    }
    if (node instanceof Block && !(node instanceof Document)) {
      return "<p \uE000>" + inner + "</p>\n";
    }
    return inner.toString();
  }
}
