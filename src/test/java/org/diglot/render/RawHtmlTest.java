package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawHtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <br/>                                    | <br>
          <BR>                                     | <br>
          </br>                                    | <br>
          <a name="top"></a>                       | <a id="top"></a>
          <a name="two words">                     | <a id="two-words">
          <td align=left colspan=2 style=x>        | <td colspan="2">
          <td colspan=99999>                       | <td>
          <a href="a.md?x=1&amp;y=2" target=_blank>| <a href="a.md?x=1&amp;y=2">
          <img src=a.png alt='"a" < b' width=40>   | <img src="a.png" alt="&quot;a&quot; &lt; b" width="40">
          <img alt="no source">                    | no source
          <center>x</center>                       | <div>x</div>
          <p class="alert mx-imgBorder checklist"> | <p class="mx-imgBorder checklist">
          <details open><summary>x</summary>       | <details open=""><summary>x</summary>
          <ol start=3 reversed type=a>             | <ol start="3" reversed="" type="a">
          <span dir=RTL lang=ar-SA data-x=1>       | <span dir="rtl" lang="ar-SA">
          a <!-- note --> b                        | a  b
          a <? php ?> b <!DOCTYPE html> c          | a  b  c
          <form><b>x</b><input></form>             | <b>x</b>
          <b>1 &lt; 2 && 3 < 4</b>                 | <b>1 &lt; 2 && 3 &lt; 4</b>
          <a id=1 id=2 name=3>                     | <a id="1">
          """)
  void writesWhatIsAllowed(String raw, String expected) {
    assertEquals(expected, RawHtml.prepare(raw));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <UPN>                | &lt;UPN>
          <your tenant>        | &lt;your tenant>
          </UPN>               | &lt;/UPN>
          <Tenant-Name/>       | &lt;Tenant-Name/>
          a <-> b </> c <3     | a &lt;-> b &lt;/> c &lt;3
          <x y="z">text</x>    | text
          <b>a <unfinished     | <b>a &lt;unfinished
          """)
  void showsPlaceholdersAsTyped(String raw, String expected) {
    assertEquals(expected, RawHtml.prepare(raw));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <style>a<b>b</style>c      | c
          <script>a</SCRIPT x>c      | c
          <script>a</scripty>c       | a&lt;/scripty>c
          <script>a</scripty></script>c | c
          <script>a<b>c              | a<b>c
          <!-- a <b>c                | ' a <b>c'
          <svg><path d="x"/></svg>c  | c
          <textarea>a<b>             | a<b>
          """)
  void losesTheContentOnlyOfWhatIsClosed(String raw, String expected) {
    assertEquals(expected, RawHtml.prepare(raw));
  }

  @Test
  void tellsWhatItRemovesAndWhere() {
    assertEquals(
        List.of(
            new Removal(Removal.Kind.ATTRIBUTE, "onclick", 3),
            new Removal(Removal.Kind.ELEMENT, "script", 14),
            new Removal(Removal.Kind.URL, "javascript:y", 35),
            new Removal(Removal.Kind.TAG_SHOWN_AS_TEXT, "upn", 54),
            new Removal(Removal.Kind.UNCLOSED, "<!--", 59)),
        RawHtml.removals("<b onclick=x> <script>x</script><a href=javascript:y>.<UPN><!-- x"));
  }

  @Test
  void looksAreDroppedWithoutAWord() {
    assertEquals(
        List.of(), RawHtml.removals("<td align=left class=odd data-x=1 width=33%><!-- x --></td>"));
  }
}
