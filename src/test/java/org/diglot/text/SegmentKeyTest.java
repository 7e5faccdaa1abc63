package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentKeyTest {

  private static final String PLAIN = SegmentKey.of("Use *two* factors_here, not `one`.");

  /** Published links depend on these values: they must never change. */
  @Test
  void keysAreFixedForEver() {
    assertEquals("kba7816bf", SegmentKey.of("abc"));
    assertEquals("ke3b0c442", SegmentKey.of(""));
    assertEquals("k2cf24dba", SegmentKey.of("hello"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  Use *two* factors_here, not `one`.\n",
        "Use\u00A0*two*\t factors_here,\r\nnot `one`.",
        "Use\u3000*two* factors_here,\u2028not `one`.",
        "Use \\*two\\* factors\\_here, not \\`one\\`.",
        "\uFEFFUse *t\u200Bwo* fact\u2060ors_here, not `one`.",
        "Use \u200B *two* factors_here, not `one`. \u200B",
      })
  void ignoresWhatToolsChange(String variant) {
    assertEquals(PLAIN, SegmentKey.of(variant));
  }

  @Test
  void composedAndDecomposedLettersAreTheSame() {
    assertEquals(SegmentKey.of("caf\u00E9"), SegmentKey.of("cafe\u0301"));
  }

  @Test
  void whatIsComposedAcrossADroppedCharacterIsTheSame() {
    assertEquals(SegmentKey.of("caf\u00E9"), SegmentKey.of("cafe\u200B\u0301"));
  }

  @Test
  void wordsCaseAndOtherEscapesCount() {
    assertNotEquals(PLAIN, SegmentKey.of("Use *three* factors_here, not `one`."));
    assertNotEquals(SegmentKey.of("abc"), SegmentKey.of("Abc"));
    assertNotEquals(SegmentKey.of("a b"), SegmentKey.of("ab"));
    assertNotEquals(SegmentKey.of("a[b"), SegmentKey.of("a\\[b"));
  }

  @Test
  void escapedBackslashDoesNotEscape() {
    assertEquals("a\\\\*b", SegmentKey.normalised("a\\\\*b"));
    assertEquals("a\\\\*b", SegmentKey.normalised("a\\\\\\*b"));
    assertEquals("a\\", SegmentKey.normalised("a\\"));
  }

  @Test
  void changesNothingInAPlainText() {
    for (String text : new String[] {"", "Lost badge: tell *us* (today)!", "l'\u00E9t\u00E9"}) {
      assertEquals(text, SegmentKey.normalised(text));
    }
  }

  @Test
  void takesEverySpaceOfALatinTextForOne() {
    assertEquals("a b", SegmentKey.normalised(" a  b "));
    assertEquals("a b", SegmentKey.normalised("a\u00A0b"));
    assertEquals("a b", SegmentKey.normalised("a\tb"));
    assertEquals("\u00E9", SegmentKey.normalised("e\u0301"));
  }
}
