package org.diglot.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LineMapTest {

  private static void assertPosition(String expected, String text, int offset) {
    assertEquals(expected, new LineMap(text).positionOf(offset).toString());
  }

  @Test
  void endsLinesAtLfAndCrLfAndLoneCr() {
    LineMap lines = new LineMap("a\nb\r\nc\rd");
    assertEquals(4, lines.lineCount());
    assertEquals(2, lines.startOfLine(2));
    assertEquals(5, lines.startOfLine(3));
    assertEquals(7, lines.startOfLine(4));
  }

  @Test
  void hasAnEmptyLastLineBehindAFinalLineEnd() {
    assertEquals(2, new LineMap("a\n").lineCount());
    assertPosition("2:1", "a\n", 2);
  }

  @Test
  void countsTheLineEndAsPartOfItsLine() {
    assertPosition("1:2", "a\r\nb", 1);
    assertPosition("1:3", "a\r\nb", 2);
    assertPosition("2:1", "a\r\nb", 3);
  }

  @Test
  void countsAnEmojiAsOneColumn() {
    String text = "x\n🔑🔑é字a";
    assertPosition("2:1", text, 2);
    assertPosition("2:2", text, 4);
    assertPosition("2:3", text, 6);
    assertPosition("2:6", text, 9);
  }

  @Test
  void countsOnlyTheFirstHalfBeforeTheMiddleOfAnEmoji() {
    assertPosition("1:2", "🔑a", 1);
    assertPosition("1:2", "🔑a", 2);
  }

  @Test
  void countsLoneSurrogatesAsCharacters() {
    assertPosition("1:4", "\uD83D\uD83Da", 3);
  }

  @Test
  void givesAByteOrderMarkNoColumn() {
    assertPosition("1:1", "\uFEFFab", 0);
    assertPosition("1:1", "\uFEFFab", 1);
    assertPosition("1:2", "\uFEFFab", 2);
    assertPosition("2:2", "a\n\uFEFFb", 3);
  }

  @Test
  void refusesOffsetsOutsideTheText() {
    LineMap lines = new LineMap("ab");
    assertThrows(IndexOutOfBoundsException.class, () -> lines.positionOf(3));
    assertThrows(IndexOutOfBoundsException.class, () -> lines.positionOf(-1));
  }
}
