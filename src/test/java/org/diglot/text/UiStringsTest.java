package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.diglot.model.LanguageTag;
import org.diglot.text.UiStrings.Layer;
import org.diglot.text.UiStrings.Problem;
import org.junit.jupiter.api.Test;

class UiStringsTest {

  private static final Layer ENGLISH =
      layer(
          "en",
          "en/ui.properties",
          "page.next=Next\nitems={count, plural, one {# item} other {# items}}\nnot=It isn''t",
          true);

  private static Layer layer(String tag, String name, String text, boolean complete) {
    return new Layer(new LanguageTag(tag), name, text, complete);
  }

  private static UiStrings strings(String tag, Layer... layers) {
    return UiStrings.of(new LanguageTag(tag), List.of(layers));
  }

  @Test
  void takesEachStringFromTheFirstLayerThatHasIt() {
    UiStrings strings =
        strings(
            "fr-CA",
            layer("fr-CA", "mine", "page.next=Suivant!", false),
            layer("fr", "built-in", "page.next=Suivant\nitems={count} choses", false),
            ENGLISH);

    assertEquals("Suivant!", strings.format("page.next"));
    assertEquals("7 choses", strings.format("items", Map.of("count", 7)));
    assertEquals("It isn't", strings.format("not"));
    assertEquals(List.of(), strings.problems());
  }

  @Test
  void choosesPluralsByTheLanguageOfTheLayer() {
    UiStrings strings = strings("fr", layer("fr", "fr", "page.next=Suivant", false), ENGLISH);

    assertEquals("0 items", strings.format("items", Map.of("count", 0)));
  }

  @Test
  void refusesAnUnknownKeyByName() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> strings("en", ENGLISH).format("page.nxt"));

    assertTrue(String.valueOf(e.getMessage()).contains("page.nxt"));
  }

  @Test
  void refusesAMissingArgumentByName() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> strings("en", ENGLISH).format("items"));

    assertTrue(String.valueOf(e.getMessage()).contains("count"));
  }

  @Test
  void reportsEveryDefectWhereItStandsAndFallsBack() {
    String pack =
        """
        # a comment
        page.next={broken
        items={number} Dinge
        page.last=Letzte
        not=\\u12G4
        page.next=Weiter
        """;
    UiStrings strings = strings("de", layer("de", "de/ui.properties", pack, false), ENGLISH);

    assertEquals(List.of(2, 3, 4, 5, 6), strings.problems().stream().map(Problem::line).toList());
    assertEquals(
        List.of("page.next", "items", "page.last", "not", "page.next"),
        strings.problems().stream().map(Problem::key).toList());
    assertEquals("Next", strings.format("page.next"));
    assertEquals("2 items", strings.format("items", Map.of("count", 2)));
  }

  @Test
  void reportsWhatACompletePackLacksAndNothingOfAPartialOne() {
    Layer partial = layer("sv", "sv", "page.next=Nästa", false);
    Layer complete = layer("sv", "sv", "page.next=Nästa", true);

    assertEquals(List.of(), strings("sv", partial, ENGLISH).problems());
    assertEquals(
        List.of("items", "not"),
        strings("sv", complete, ENGLISH).problems().stream().map(Problem::key).toList());
  }

  @Test
  void readsEverySyntaxOfAPropertiesFile() {
    PropertiesText text =
        PropertiesText.parse(
            "\uFEFF! first\r\n# second\r\n  a.b : one\\\r\n    two\\u0021\nc\td=e\n\n# lost\n\nf\\ g=\\#h\\");

    assertEquals(
        List.of(
            new PropertiesText.Entry("a.b", "onetwo!", 3, "first second", ""),
            new PropertiesText.Entry("c", "d=e", 5, "", ""),
            new PropertiesText.Entry("f g", "#h", 9, "", "")),
        text.entries());
    assertEquals(9, text.lines());
  }
}
