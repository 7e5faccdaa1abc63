package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void givesTheFormsOfAPieceOfAText() {
    Spelling word = Spelling.of("l’État d’âme", 2, 6);
    assertEquals("État", word.text());
    assertEquals("état", word.folded());
    assertEquals("état", word.lower());
    assertFalse(word.isLower());
    assertTrue(Spelling.of("’été").isLower());
    assertEquals("'été", Spelling.of("’été").folded());
  }

  @Test
  void tellsFoldedFromLowerCase() {
    assertEquals("strasse", Spelling.of("Straße").folded());
    assertEquals("straße", Spelling.of("Straße").lower());
  }

  @Test
  void givesTheSameObjectForTheSameWord() {
    assertSame(Spelling.of("a badge lost", 2, 7), Spelling.of("badge"));
  }

  @Test
  void isRightForAnyWordHoweverManyThereAre() {
    Random random = new Random(7);
    String letters = "abcdeABCDEßİıéÀ사용자要件のカキأبد’-";
    for (int i = 0; i < 200_000; i++) {
      StringBuilder word = new StringBuilder();
      IntStream.range(0, 1 + random.nextInt(5))
          .forEach(n -> word.append(letters.charAt(random.nextInt(letters.length()))));
      String text = word.toString();
      Spelling spelling = Spelling.of("<" + text + ">", 1, text.length() + 1);
      assertEquals(text, spelling.text());
      assertEquals(Words.fold(text), spelling.folded());
      assertEquals(text.toLowerCase(Locale.ROOT), spelling.lower());
    }
  }

  @Test
  void readsLongPiecesToo() {
    String text = "Badge".repeat(20);
    assertEquals(text.toLowerCase(Locale.ROOT), Spelling.of(text).lower());
  }
}
