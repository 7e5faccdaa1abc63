package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TypesetTest {

  private static void assertTypeset(String expected, String markdown) {
    String shown =
        Typeset.of(markdown)
            .replace(Typeset.CODE, '#')
            .replace(Typeset.OPEN, '(')
            .replace(Typeset.CLOSE, ')')
            .replace(Typeset.HIDDEN, '!');
    assertEquals(expected, shown);
  }

  @Test
  void marksWhatOpensAndCloses() {
    assertTypeset("see (a))))))) b", "see [a](b.md) b");
    assertTypeset("((bold)) (it)", "**bold** *it*");
    assertTypeset("(####) b", "`code` b");
    assertTypeset("!!alt!!!!!!! b", "![alt](x.md) b");
  }

  @Test
  void blanksOutWhatIsNoProse() {
    assertTypeset("at #################.", "at https://a.b/c?d=e.");
    assertTypeset("to #####, now", "to a@b.c, now");
    assertTypeset("a #### b", "a <br> b");
    assertTypeset("a##### b", "a&#39; b");
    assertTypeset("####} a", "{{a}} a");
    assertTypeset("#### or #####", "{id} or %TMP%");
    assertTypeset("a !* b", "a \\* b");
    assertTypeset("####################", "[!INCLUDE [a](b.md)]");
  }

  @Test
  void leavesPlainTextAlone() {
    assertTypeset("Ratio 1:2, 5 % (x) [y] a_b", "Ratio 1:2, 5 % (x) [y] a_b");
  }
}
