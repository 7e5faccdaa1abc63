package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CharacterSetTest {

  private static final CharacterSet QUOTES = CharacterSet.of("\u00AB\u201C\u300C");

  @Test
  void tellsMarksFromLettersOfTheirBlock() {
    assertFalse(CharacterSet.of("l\u2019\u00E9t\u00E9").meets(QUOTES));
    assertTrue(CharacterSet.of("\u00AB \u00E9t\u00E9 \u00BB").meets(QUOTES));
    assertTrue(CharacterSet.of("\u300C\u4EBA\u300D").meets(QUOTES));
    assertFalse(CharacterSet.of("\u4EBA\u3002").meets(QUOTES));
  }

  @Test
  void knowsWhatStandsBehindASpaceAndBehindAMark() {
    CharacterSet comma = CharacterSet.of(",");
    assertTrue(CharacterSet.of("one , two").hasBehindSpace(comma));
    assertFalse(CharacterSet.of("one, two").hasBehindSpace(comma));
    assertTrue(CharacterSet.of("one., two").hasBehindMark(comma));
    assertFalse(CharacterSet.of("one, two. three").hasBehindMark(comma));
    assertTrue(CharacterSet.of("\u4EBA\u3001\u3002").hasBehindMark(CharacterSet.of("\u3002")));
  }

  @Test
  void tellsPrintableTexts() {
    assertTrue(CharacterSet.of("a\tb\nc ~").isPrintable());
    assertFalse(CharacterSet.of("a\u0007").isPrintable());
    assertFalse(CharacterSet.of("a\u007F").isPrintable());
    assertFalse(CharacterSet.of("\u00A0").isPrintable());
    assertFalse(CharacterSet.of("\uD83D\uDE00").isPrintable());
  }
}
