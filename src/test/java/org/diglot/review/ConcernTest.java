package org.diglot.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.diglot.align.Consequence;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class ConcernTest {

  private static final Rule INVERTED = new Rule("x", Severity.ERROR, "mistranslation");

  @Test
  void weighsFindingsByTheirKind() {
    assertEquals(Concern.MEANING, Concern.of(INVERTED, Severity.ERROR));
    assertEquals(
        Concern.TYPOGRAPHY,
        Concern.of(new Rule("x", Severity.ERROR, "whitespace"), Severity.ERROR));
    assertEquals(
        Concern.WORDING, Concern.of(new Rule("x", Severity.ERROR, "markup"), Severity.ERROR));
  }

  @Test
  void takesNoNoteForADanger() {
    assertEquals(Concern.WORDING, Concern.of(INVERTED, Severity.NOTE));
    assertEquals(
        Concern.TYPOGRAPHY, Concern.of(new Rule("x", Severity.NOTE, "whitespace"), Severity.NOTE));
  }

  @Test
  void knowsTheGraver() {
    assertEquals(Concern.MEANING, Concern.WORDING.graver(Concern.MEANING));
    assertEquals(Concern.NORMATIVE, Concern.of(Consequence.NORMATIVE).graver(Concern.NONE));
  }
}
