package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UncheckedSegmentCheckTest {

  @Test
  void tellsOfATextThatIsTooLong() {
    String text = "Ne prêtez pas. ".repeat(2_000);
    assertEquals(
        List.of("unchecked-segment NOTE"), MeaningTexts.found("fr", "Lend it.", text + "Non."));
  }

  @Test
  void looksIntoATextThatIsNot() {
    String text = "Vous pouvez. ".repeat(100).strip();
    assertEquals(List.of(), MeaningTexts.found("fr", "You can.", text));
  }
}
