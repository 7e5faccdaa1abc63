package org.diglot.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.diglot.memory.TermEntry.Status;
import org.diglot.model.LanguageTag;
import org.junit.jupiter.api.Test;

class TermbaseTest {

  private static final LanguageTag ENGLISH = new LanguageTag("en");

  private static boolean has(String language, String term, String text) {
    LanguageTag tag = new LanguageTag(language);
    return Termbase.of(tag, List.of(new TermEntry("c", "source", term, Status.PREFERRED)))
        .isTranslated("c", TermText.of(text, tag));
  }

  @Test
  void findsTheLongestSourceTerm() {
    Termbase terms =
        Termbase.of(
            new LanguageTag("fr"),
            List.of(
                new TermEntry("a", "badge", "badge", Status.PREFERRED),
                new TermEntry("b", "badge reader", "lecteur", Status.PREFERRED),
                new TermEntry("d", "Harbor", "Harbor", Status.PREFERRED)));
    List<TermMatch> found =
        terms.inSource(TermText.of("Badge readers read badges in a harbor.", ENGLISH));
    assertEquals(List.of("b", "a"), found.stream().map(m -> m.entry().concept()).toList());
    assertEquals(Optional.of("lecteur"), terms.preferred("b"));
    assertTrue(terms.inSource(TermText.of("Harbor", ENGLISH)).size() == 1);
  }

  @Test
  void knowsTheFormsOfEachScript() {
    assertTrue(has("de", "Wörterbuch", "Zwei Wörterbücher"));
    assertTrue(has("de", "Segment", "Das Quellsegment fehlt"));
    assertTrue(has("ko", "세그먼트", "세그먼트에서는"));
    assertTrue(has("ar", "المقطع", "وبالمقطع"));
    assertTrue(has("he", "מקטע", "במקטעים"));
    assertTrue(has("ja", "用語集", "この用語集は"));
    assertTrue(has("zh-Hans", "术语", "该术语库"));
    assertTrue(has("ru", "сегмент", "сегментами"));
    assertTrue(has("fr", "base* de termes", "les bases de termes"));
    assertFalse(has("de", "Segment", "Der Abschnitt fehlt"));
    assertFalse(has("ja", "用語集", "用語の集まり"));
    assertFalse(has("ko", "문서", "무서운"));
  }

  @Test
  void tellsForbiddenSpellingsByTheirCapitals() {
    LanguageTag french = new LanguageTag("fr");
    Termbase terms =
        Termbase.of(
            french,
            List.of(
                new TermEntry("c", "Git", "Git", Status.PREFERRED),
                new TermEntry("c", "Git", "GIT", Status.FORBIDDEN)));
    assertEquals(List.of(), terms.forbidden(List.of("c"), TermText.of("avec Git", french)));
    assertEquals(1, terms.forbidden(List.of("c"), TermText.of("avec GIT", french)).size());
  }
}
