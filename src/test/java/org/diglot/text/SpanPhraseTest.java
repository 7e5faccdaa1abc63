package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.diglot.model.LanguageTag;
import org.diglot.text.Lexicon.Cue;
import org.junit.jupiter.api.Test;

class SpanPhraseTest {

  private static final LanguageTag GERMAN = new LanguageTag("de");
  private final Lexicon lexicon =
      new Lexicon(GERMAN, Map.of(Cue.PERMISSION, List.of("müssen ** nicht")));

  private List<String> found(String text) {
    return lexicon.find(text).stream().map(h -> text.substring(h.start(), h.end())).toList();
  }

  @Test
  void wordsMayStandBetweenTheParts() {
    assertEquals(List.of("müssen nicht"), found("Sie müssen nicht kommen"));
    assertEquals(
        List.of("müssen den Ausweis heute nicht"),
        found("Sie müssen den Ausweis heute nicht zeigen"));
  }

  @Test
  void anotherClauseIsNotReached() {
    assertEquals(List.of(), found("Sie müssen kommen, nicht gehen"));
  }

  @Test
  void nineWordsAreTooFar() {
    assertEquals(List.of("müssen a b c d e f g h nicht"), found("müssen a b c d e f g h nicht"));
    assertEquals(List.of(), found("müssen a b c d e f g h i nicht"));
  }

  @Test
  void aSpanAtAnEndSaysNothing() {
    assertTrue(Lexicon.problem("müssen **", GERMAN).isPresent());
    assertTrue(Lexicon.problem("** nicht", GERMAN).isPresent());
    assertTrue(Lexicon.problem("a ** b ** c ** d", GERMAN).isPresent());
  }
}
