package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PseudoTextTest {

  private static final PseudoText PSEUDO = new PseudoText(false);

  @Test
  void putsAccentsAndBracketsAndIsLongerByAThird() {
    String text = PSEUDO.of("Tell reception at once.");
    assertTrue(text.startsWith("❲Ţéļļ ŕéçéþţîöñ åţ öñçé. "), text);
    assertTrue(text.endsWith("❳"), text);
    String longer = PSEUDO.of("word ".repeat(100));
    assertEquals(1.35, longer.length() / 500.0, 0.1);
  }

  @Test
  void leavesCodeLinksPlaceholdersAndTagsAsTheyAre() {
    String source =
        "Run `mvn test` for **{0}** and <b>see</b> [the guide](guide.md#top) at %PATH% or &amp; co.";
    String text = PSEUDO.of(source);
    for (String kept :
        List.of("`mvn test`", "**{0}**", "<b>", "</b>", "](guide.md#top)", "%PATH%", "&amp;")) {
      assertTrue(text.contains(kept), kept + " in " + text);
    }
    assertTrue(text.contains("[ţĥé ĝûîðé]"), text);
  }

  @Test
  void keepsTheMarksOfTheSourceWhereTheyMarkTheSame() {
    for (String source :
        List.of(
            "**Bold.**",
            "*Slanted* and **bold**",
            "[Whole link](a.md)",
            "![Picture](a.png \"title\")",
            "See [label] and [text][label].")) {
      List<InlineMarkup.Mark> before = InlineMarkup.of(source).marks();
      List<InlineMarkup.Mark> after = InlineMarkup.of(PSEUDO.of(source)).marks();
      assertEquals(
          before.stream().map(m -> m.kind() + m.target()).toList(),
          after.stream().map(m -> m.kind() + m.target()).toList(),
          PSEUDO.of(source));
    }
  }

  @Test
  void leavesWhatHasNoWordsAlone() {
    for (String source : List.of("", "`code`", "12.5", "https://example.org/a", "![](a.png)")) {
      assertEquals(source, PSEUDO.of(source));
    }
  }

  @Test
  void marksTheDirectionOfMirroredText() {
    String text = new PseudoText(true).of("Key");
    assertTrue(text.startsWith("\u200F❲Ķéý"), text);
    assertTrue(text.endsWith("❳\u200F"), text);
  }

  @Test
  void leavesTheArgumentsOfMessagesAsTheyAre() {
    String text = PSEUDO.ofMessage("{count, plural, one {# page} other {# pages}} in {name}");
    assertTrue(text.startsWith("❲{count, plural, one {# page} other {# pages}} îñ {name}"), text);
  }
}
