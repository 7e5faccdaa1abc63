package org.diglot.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentIdTest {

  @Test
  void readsBothForms() {
    SegmentId sentence = new SegmentId("1f3a9-104");
    SegmentId paragraph = new SegmentId("1f3a9-p104");
    assertTrue(sentence.isWellFormed() && paragraph.isWellFormed());
    assertFalse(sentence.isParagraph());
    assertTrue(paragraph.isParagraph());
    assertEquals(OptionalInt.of(104), paragraph.number());
    assertEquals("1f3a9", paragraph.prefix());
    assertEquals("p104", paragraph.ordinal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "1f3a9",
        "1f3a9-",
        "1f3a9-p",
        "1f3a9-100",
        "1f3a9-99",
        "1f3a9-0101",
        "1f3a9-1a1",
        "1F3A9-101",
        "1f3a-101",
        "1f3a9b-101",
        "1f3ag-101",
        "1f3a9-q101",
        "1f3a9-1234567890",
        "1f3a9--101",
        "1f3a9-101 ",
        "1f3a9-١٠١"
      })
  void knowsMalformedIds(String id) {
    assertFalse(new SegmentId(id).isWellFormed());
  }
}
