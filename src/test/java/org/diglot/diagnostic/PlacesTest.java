package org.diglot.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  private static String place(String content, String locales, String path) {
    Place place = Places.byFolder(content, locales).of(path);
    return place.language() + " " + place.page().map(Object::toString).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "locales/fr-fr/content/policy/a.md, fr-FR policy/a.md",
    "locales/fr-FR/content/media/a.png, fr-FR -",
    "locales/fr-FR/ui.properties, fr-FR -",
    "locales/not_a_tag/content/a.md, other files -",
    "content/policy/a.md, source policy/a.md",
    "content/site.yml, other files -",
    "suppressions.yml, other files -",
    "content/../a.md, other files -"
  })
  void tellsPageAndLocaleByFolder(String path, String place) {
    assertEquals(place, place("content", "locales/", path));
  }

  @ParameterizedTest
  @CsvSource({"../docs/fr/content/a.md, fr a.md", "a.md, source a.md", "x/b.md, source x/b.md"})
  void acceptsFoldersElsewhere(String path, String place) {
    assertEquals(place, place(".", "../docs", path));
  }
}
