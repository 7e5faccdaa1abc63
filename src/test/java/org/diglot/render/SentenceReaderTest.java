package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SentenceReaderTest {

  private static List<PageSentence> read(String html) {
    return SentenceReader.read(Jsoup.parseBodyFragment(html).body());
  }

  @Test
  void readsPairsHeadingsAndLooseText() {
    assertEquals(
        List.of(
            new PageSentence(1, "doors", "Portes", "Doors", false),
            new PageSentence(0, "k1", "Fermez la porte.", "Lock the door.", false),
            new PageSentence(0, "k2", "Keep the key.", "", true),
            new PageSentence(0, "k2", "Loose words.", "", false)),
        read(
            "<h1 id=doors><span class=u id=k0><span class=t>Portes</span>"
                + "<span class=s>Doors</span></span></h1>"
                + "<p><span class=u id=k1><span class=t>Fermez <b>la</b> porte.</span>"
                + "<span class=s>Lock the door.</span></span> "
                + "<span class='u untranslated' id=k2><span class=t>Keep the key.</span>"
                + "<span class=s>Keep the key.</span></span></p>"
                + "<div>Loose\n words.</div><p>…</p>"));
  }

  @Test
  void leavesOutWhatTheSiteSays() {
    assertEquals(
        List.of(new PageSentence(0, "", "Be early.", "", false)),
        read("<aside class=alert><p class=alert-title>Note</p><p>Be early.</p></aside>"));
  }

  @Test
  void readsCodeLineByLine() {
    assertEquals(
        List.of(
            new PageSentence(0, "", "Get-Row -Number 1", "", false),
            new PageSentence(0, "", "Stop-Row", "", false)),
        read("<pre><code>Get-Row -Number 1\n\nStop-Row\n</code></pre>"));
  }

  @Test
  void partsCellsAndLines() {
    assertEquals(
        List.of(
            new PageSentence(0, "", "one", "", false),
            new PageSentence(0, "", "two three", "", false)),
        read("<table><tr><td>one</td><td>two<br>three</td></tr></table>"));
  }
}
