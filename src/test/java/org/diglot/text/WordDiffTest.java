package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.diglot.text.WordDiff.Kind;
import org.diglot.text.WordDiff.Run;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  private static String shown(String from, String to) {
    return WordDiff.between(from, to).stream()
        .map(
            run ->
                switch (run.kind()) {
                  case KEPT -> run.text();
                  case DELETED -> "[-" + run.text() + "-]";
                  case INSERTED -> "[+" + run.text() + "+]";
                })
        .collect(Collectors.joining());
  }

  @Test
  void comparesWords() {
    assertEquals("You [-may-][+must+] go.", shown("You may go.", "You must go."));
    assertEquals("a [-b c-][+x y+] d", shown("a b c d", "a x y d"));
    assertEquals("same", shown("same", "same"));
    assertEquals("[+new+]", shown("", "new"));
    assertEquals("", shown("", ""));
  }

  @Test
  void keepsNumbersAddressesCodeAndTargetsWhole() {
    assertEquals("[-1,000-][+1,500+] days", shown("1,000 days", "1,500 days"));
    assertEquals("[x][-(a/b.md)-][+(a/c.md)+]", shown("[x](a/b.md)", "[x](a/c.md)"));
    assertEquals("run [-`a -b`-][+`a -c`+]", shown("run `a -b`", "run `a -c`"));
    assertEquals(
        "see [-https://a.example/b-][+https://a.example/c+].",
        shown("see https://a.example/b.", "see https://a.example/c."));
    assertEquals(
        "[-<a href=\"x\">-][+<a href=\"y\">+]z</a>",
        shown("<a href=\"x\">z</a>", "<a href=\"y\">z</a>"));
  }

  @Test
  void worksWithoutSpaces() {
    assertEquals("変更でき[-ます-][+ません+]。", shown("変更できます。", "変更できません。"));
  }

  @Test
  void joinedRunsAreTheTexts() {
    Random random = new Random(7);
    List<String> words = List.of("a", "b ", " ", "`", "](", ")", "1.5", "可", "*x*", "<b>", "\n");
    for (int round = 0; round < 500; round++) {
      String from = text(random, words);
      String to = text(random, words);
      List<Run> runs = WordDiff.between(from, to);
      assertEquals(from, joined(runs, Kind.INSERTED));
      assertEquals(to, joined(runs, Kind.DELETED));
    }
  }

  private static String text(Random random, List<String> words) {
    return random
        .ints(random.nextInt(12), 0, words.size())
        .mapToObj(words::get)
        .collect(Collectors.joining());
  }

  private static String joined(List<Run> runs, Kind without) {
    return runs.stream()
        .filter(run -> run.kind() != without)
        .map(Run::text)
        .collect(Collectors.joining());
  }

  @Test
  void measuresWhatIsKept() {
    assertEquals(1, WordDiff.similarity("a b", "a b"));
    assertEquals(1, WordDiff.similarity(".", "!"));
    assertEquals(0, WordDiff.similarity("abc", "xyz"));
    assertEquals(0.5, WordDiff.similarity("ab cd", "ab xy"));
  }

  @Test
  void answersCoarselyForHugeTexts() {
    String from = "one two ".repeat(130_000);
    String to = "three two four ".repeat(90_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertTrue(WordDiff.between(from, to).size() <= 4));
    String hostile = "`[(<".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> WordDiff.between(hostile, hostile + "x"));
  }
}
