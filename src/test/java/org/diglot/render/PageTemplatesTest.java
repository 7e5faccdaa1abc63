package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.diglot.model.LanguageTag;
import org.diglot.text.UiStrings;
import org.diglot.text.UiStrings.Layer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTemplatesTest {

  private static final Map<String, String> ASSETS =
      Map.of(
          "assets/search.css", "assets/search.9abc.css",
          "assets/search.js", "assets/search.9abc.js",
          "assets/search-box.js", "assets/search-box.9abc.js",
          "assets/icon.svg", "assets/icon.56ef.svg",
          "assets/coverage.css", "assets/coverage.78ef.css",
          "assets/languages.js", "assets/languages.90ab.js",
          "assets/pages.css", "assets/pages.bc12.css",
          "assets/site.css", "assets/site.12ab.css",
          "assets/site.js", "assets/site.34cd.js");

  static String builtIn(String name) {
    try (InputStream in =
        PageTemplatesTest.class.getResourceAsStream("/org/diglot/builtin/" + name)) {
      assertNotNull(in, name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static UiStrings strings(String language) {
    Layer english = layer("en");
    List<Layer> layers =
        language.equals("en") ? List.of(english) : List.of(layer(language), english);
    return UiStrings.of(new LanguageTag(language), layers);
  }

  private static Layer layer(String language) {
    String text = builtIn("locales/" + language + "/ui.properties");
    return new Layer(new LanguageTag(language), language, text, true);
  }

  private static PageTemplates templates(Map<String, String> own) {
    Function<String, Optional<String>> loader =
        name ->
            Optional.of(own.containsKey(name) ? own.get(name) : builtIn("site-template/" + name));
    return new PageTemplates(loader, ASSETS);
  }

  private static Document render(SamplePages.Sample sample) {
    String language = new LanguageTag(sample.language().tag()).language();
    return Jsoup.parse(templates(Map.of()).page(SamplePages.page(sample), strings(language)));
  }

  static Stream<SamplePages.Sample> samples() {
    return Stream.of(SamplePages.FRENCH, SamplePages.JAPANESE, SamplePages.ARABIC);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void namesTheLanguageAndDirectionOfEveryPart(SamplePages.Sample sample) {
    Document page = render(sample);

    for (String part : List.of("html", "article")) {
      assertEquals(sample.language().tag(), page.selectFirst(part).attr("lang"));
      assertEquals(sample.language().direction(), page.selectFirst(part).attr("dir"));
    }
    for (Element source : page.select(".s")) {
      assertEquals("en ltr", source.attr("lang") + " " + source.attr("dir"));
    }
    assertEquals("en", page.selectFirst("nav.tree a[href=passwords.html]").attr("lang"));
    for (Element link : page.select(".languages a")) {
      assertEquals(link.attr("hreflang"), link.attr("lang"));
      assertEquals(link.attr("lang").equals("ar") ? "rtl" : "ltr", link.attr("dir"));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void hasTheAnatomyOfAPage(SamplePages.Sample sample) {
    Document page = render(sample);

    assertEquals("#content", page.body().child(0).attr("href"));
    assertEquals("a", page.body().child(0).tagName());
    assertEquals(1, page.select("h1").size());
    assertEquals(1, page.select("main").size());
    assertTrue(page.selectFirst("main").child(0).hasClass("notices"));
    assertEquals("second-proof.html", page.select("nav.tree [aria-current=page]").attr("href"));
    assertEquals(2, page.select("nav.tree details[open]").size());
    assertEquals(3, page.select("fieldset input[type=radio][name=view]").size());
    assertEquals("m-target", page.select("input[checked]").attr("id"));
    assertTrue(page.select(".site-footer").text().contains(sample.date()));
    assertEquals(
        "prev next",
        page.select("head link[rel~=prev|next]").eachAttr("rel").stream()
            .reduce((a, b) -> a + " " + b)
            .orElse(""));
    for (Element nav : page.select("nav")) {
      assertFalse(nav.attr("aria-label").isBlank(), nav.className());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void obeysItsOwnContentSecurityPolicy(SamplePages.Sample sample) {
    Document page = render(sample);
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertTrue(policy.startsWith("default-src 'self';"), policy);
    assertEquals(0, page.select("style, [style], script:not([src])").size());
    assertEquals("../../assets/site.34cd.js", page.select("script").attr("src"));
    assertEquals("../../assets/site.12ab.css", page.select("link[rel=stylesheet]").attr("href"));
    page.getAllElements()
        .forEach(
            element ->
                element
                    .attributes()
                    .forEach(a -> assertFalse(a.getKey().startsWith("on"), a.getKey())));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void linksEveryLanguageRelativelyAndSaysItsStateInWords(SamplePages.Sample sample) {
    Document page = render(sample);

    assertEquals(4, page.select(".languages li a").size());
    for (Element link : page.select(".languages a")) {
      assertTrue(link.attr("href").startsWith("../../"), link.attr("href"));
      assertFalse(link.parent().select(".state").text().isBlank());
    }
    assertEquals(sample.language().tag(), page.select(".languages [aria-current]").attr("lang"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void hasNoIdTwice(SamplePages.Sample sample) {
    List<String> ids = render(sample).select("[id]").eachAttr("id");

    assertEquals(ids.size(), ids.stream().distinct().count());
  }

  @Test
  void rendersTheOtherPages() {
    PageTemplates templates = templates(Map.of());
    Document home =
        Jsoup.parse(templates.section(SamplePages.page(SamplePages.FRENCH), strings("fr")));
    Document languages =
        Jsoup.parse(templates.languages(SamplePages.languagesView(), strings("en")));

    assertEquals(1, home.select("h1").size());
    assertEquals(6, home.select("nav.contents li a").size());
    assertEquals(
        "ltr rtl",
        languages.select("html").attr("dir") + " " + languages.select("a[lang=ar]").attr("dir"));
    assertEquals("ar/index.html", languages.select("a[lang=ar]").attr("href"));
    assertEquals("assets/site.12ab.css", languages.select("link[rel=stylesheet]").attr("href"));
  }

  @Test
  void hasOneSearchFieldOnEveryPageAndTellsWhatToDoWithoutScript() {
    Document page =
        Jsoup.parse(templates(Map.of()).page(SamplePages.page(SamplePages.FRENCH), strings("fr")));
    Document search =
        Jsoup.parse(
            templates(Map.of()).search(SamplePages.page(SamplePages.FRENCH), strings("fr")));

    assertEquals("../search/x/index.html", page.select("header form[role=search]").attr("action"));
    assertEquals("Rechercher", page.select("form input[name=q]").attr("aria-label"));
    assertEquals(1, search.select("form[role=search]").size());
    assertEquals(1, search.select("main .search-off").size());
    assertEquals(6, search.select("nav.search-contents li a").size());
  }

  @Test
  void escapesEverythingButMadeMarkup() {
    String html =
        templates(Map.of("page.peb", "{{ title }}{{ body | html }}"))
            .page(SamplePages.plain("<b>&\"'", new SafeHtml("<i>x</i>")), strings("en"));

    assertEquals("&lt;b&gt;&amp;&quot;&#39;<i>x</i>", html);
  }

  @Test
  void namesTemplateLineAndFieldOfAnError() {
    Map<String, String> broken = Map.of("page.peb", "\n{{ titel }}");
    TemplateException e = failure(broken);

    assertEquals("page.peb", e.template());
    assertEquals(2, e.line());
    assertEquals("titel", e.field());
    assertTrue(String.valueOf(e.getMessage()).startsWith("page.peb:2: "), e.getMessage());
  }

  @Test
  void namesWhatDoesNotExist() {
    assertEquals("page.nxt", failure(Map.of("page.peb", "{{ t('page.nxt') }}")).field());
    assertEquals("x.css", failure(Map.of("page.peb", "{{ asset('x.css') }}")).field());
    assertEquals("titel", failure(Map.of("page.peb", "{{ site.titel }}")).field());
    assertEquals("tag", failure(Map.of("page.peb", "{{ site.home.tag }}")).field());
  }

  @Test
  void closesEveryWayAroundEscapingAndIntoTheMachine() {
    for (String template :
        List.of(
            "{{ title | raw }}",
            "{{ title | html }}",
            "{% autoescape false %}{{ title }}{% endautoescape %}",
            "{{ i18n('messages', 'x') }}",
            "{{ site.getClass().getName() }}",
            "{{ title.getBytes() }}",
            "{{ title.class }}",
            "{% if open %}")) {
      failure(Map.of("page.peb", template));
    }
  }

  @Test
  void readsOtherTemplatesThroughTheLoaderOnly() {
    PageTemplates templates =
        new PageTemplates(
            name ->
                name.equals("page.peb")
                    ? Optional.of("{% include '/etc/passwd' %}")
                    : Optional.empty(),
            ASSETS);

    TemplateException e =
        assertThrows(
            TemplateException.class,
            () -> templates.page(SamplePages.page(SamplePages.FRENCH), strings("fr")));
    assertTrue(String.valueOf(e.getMessage()).contains("/etc/passwd"), e.getMessage());
  }

  private static TemplateException failure(Map<String, String> own) {
    return assertThrows(
        TemplateException.class,
        () -> templates(own).page(SamplePages.page(SamplePages.FRENCH), strings("fr")),
        own.toString());
  }
}
