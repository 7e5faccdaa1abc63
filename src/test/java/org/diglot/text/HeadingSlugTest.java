package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HeadingSlugTest {

  @Test
  void keepsLettersDigitsBlanksAndDashes() {
    assertEquals("set-up-a_b--c-2", HeadingSlug.of("Set up *A_B* & C-2!"));
    assertEquals("runion-amp", HeadingSlug.of("R\u00E9union &amp;"));
    assertEquals("", HeadingSlug.of("\u8A2D\u5B9A"));
    assertEquals("", HeadingSlug.of(""));
  }

  @Test
  void takesLinksAndImagesByTheirText() {
    assertEquals("a-text-b", HeadingSlug.of("a [text](x_(y).md \"z\") b"));
    assertEquals("alt-b", HeadingSlug.of("![alt](media/x.png) b"));
    assertEquals("alt", HeadingSlug.of("[![alt](x.png)](y)"));
    assertEquals("a-b", HeadingSlug.of("[a] (b)"));
    assertEquals("a-b-c", HeadingSlug.of("a (b) c"));
    assertEquals("ab", HeadingSlug.of("a](b)"));
    assertEquals("ab", HeadingSlug.of("[a](b"));
  }

  @Test
  void takesInclusionsByTheirLabel() {
    assertEquals("about-pn_x-here", HeadingSlug.of("About [!INCLUDE[pn_x](../i/x.md)] here"));
    assertEquals("pn_x", HeadingSlug.of("[!include [pn_x](x.md)]"));
  }

  @Test
  void dropsAnchorTagsOnly() {
    assertEquals("text", HeadingSlug.of("<a name=\"x\"></a>Text<a>"));
    assertEquals("xbrtext", HeadingSlug.of("x<br>Text"));
    assertEquals("a", HeadingSlug.of("<a"));
    assertEquals("abc", HeadingSlug.of("<abc>"));
  }

  @Test
  void readsUnfinishedLinksOnce() {
    String text = "[a](".repeat(100_000) + "<a ".repeat(100_000) + "[!include ".repeat(100_000);
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> HeadingSlug.of(text + ")"));
  }
}
