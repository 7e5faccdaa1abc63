package org.diglot.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FixedPartsTest {

  @Test
  void findsWhatATranslationMustHold() {
    FixedParts parts =
        FixedParts.of("Run `az login` within 14 days, see [this](a/b.md#c), as {user} for 3.5 h.");
    assertEquals(List.of("a/b.md#c"), parts.links());
    assertEquals(List.of("az login"), parts.code());
    assertEquals(List.of("{user}"), parts.placeholders());
    assertEquals(List.of("14", "3.5"), parts.numbers());
  }

  @Test
  void endsANumberAtTheFullStop() {
    assertEquals(List.of("14"), FixedParts.of("Wait for 14.").numbers());
    assertEquals(List.of("1,000"), FixedParts.of("1,000, no more").numbers());
  }

  @Test
  void findsNothingInPlainText() {
    assertEquals(FixedParts.NONE, FixedParts.of("Return the key."));
  }
}
